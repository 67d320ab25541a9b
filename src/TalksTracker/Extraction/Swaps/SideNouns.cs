using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Sides that a text calls by what they are: "the rebels", "the militia", "the government", where only one side is that.</summary>
internal static class SideNouns
{
    private static readonly WordSet Rebel = WordSet.Split("rebel guerrilla separatist insurgent militant jihadist islamist paramilitary communist maoist");

    /// <summary>"Separatist fighters", "the gunmen", "the biggest guerrilla army": the armed side, as the subject of a verb.</summary>
    public static Party? Fighting(Reading r, Sides sides, int token) => r.MentionAt(token) is null && (r.Norm(token) is "gunmen" or "guerrillas" or "fighters" or "militiamen" or "kidnappers" or "captors"
        || (r.Norm(token) is "army" or "force" or "forces" or "group" or "faction" or "alliance" or "organisation" or "leaders" or "commanders" && r.Is(token - 1, Rebel))) ? Only(sides, armed: true) : null;

    public static Party? At(Reading r, Sides sides, int token)
    {
        if (sides.Parties.Count != 2 || r.Norm(token - 1) is "a" or "an" || r.MentionAt(token) is not null)
        {
            return null;
        }

        return r.Norm(token) switch
        {
            "rebels" or "insurgents" or "militants" or "militia" or "guerrillas" or "group" or "movement" or "separatists" or "rebel" or "jihadists" or "extremists" => Only(sides, armed: true),
            "government" or "authorities" or "junta" => Only(sides, armed: false),
            _ => null,
        };
    }

    private static Party? Only(Sides sides, bool armed)
    {
        var alike = sides.Parties.Where(p => p.Kind is PartyKind.ArmedGroup == armed).ToList();
        return alike.Count == 1 ? alike[0] : null;
    }
}
