using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Tells which side "the rebels", "the movement", "the government" or "the army" is, where only one of the sides can be meant.</summary>
internal static class DefiniteSides
{
    private static readonly WordSet Rebels = WordSet.Split(
        "rebels insurgents guerrillas guerrilla militants separatists militia movement group groups front faction paramilitaries islamists jihadists opposition "
        + "organisation organization");
    private static readonly WordSet Plain = WordSet.Split("rebels insurgents guerrillas separatists");
    private static readonly WordSet Governments = WordSet.Split("government authorities junta regime administration");
    private static readonly WordSet Armies = WordSet.Split("army military generals");
    private static readonly WordSet Officials = WordSet.Split("official officials spokesman spokeswoman spokesperson commander commanders negotiator negotiators source sources officer delegation leaders leader");
    private static readonly WordSet ByNameOnly = WordSet.Split("alliance coalition council party bloc");

    /// <summary>Words that may stand between the article and the noun: "the armed group", "the federal government"; not "the aid group".</summary>
    private static readonly WordSet Between = WordSet.Split(
        "armed rebel militant paramilitary guerrilla islamist military ruling central federal national interim transitional insurgent opposition jihadist "
        + "communist leftist marxist separatist hardline recognised recognized internationally -");

    /// <summary>The side named by a noun with "the" before it; null where the noun could mean several or somebody else.</summary>
    public static Actor? At(Reading r, Sentence s, int noun)
    {
        var norm = r.Norm(noun);
        if (r.Is(noun, Officials))
        {
            return Official(r, s, noun);
        }

        if (!(r.Is(noun, Rebels) || r.Is(noun, Governments) || r.Is(noun, Armies) || r.Is(noun, ByNameOnly)) || r.MentionAt(noun) is not null)
        {
            return null;
        }

        var first = noun - 1;
        while (first > s.First && first > noun - 5 && r.Is(first, Between))
        {
            first--;
        }

        while (first > s.First && first < noun - 1 && r.Norm(first + 1) is "rebel" or "militant" or "insurgent" or "guerrilla" or "paramilitary" && r.MentionAt(first) is { } place)
        {
            first = place.First - 1;
        }

        var goesOn = r.Norm(noun + 1) is "of" or "line" or "lines" or "-" || r.MentionAt(noun + 1) is { IsPerson: false };
        var named = first >= s.First && r.Norm(first) is "the";
        if (!named && r.Is(noun, Plain) && (first < s.First || Opens(r, first)))
        {
            (named, first) = (true, first + 1);
        }

        return named && !goesOn && SideOf(r.Sides, norm) is { } side ? new Actor(first, noun + 1, side, null, Both: false) : null;
    }

    /// <summary>"A senior military official", "rebel negotiators": of the side they are named after.</summary>
    private static Actor? Official(Reading r, Sentence s, int noun)
    {
        var of = r.Norm(noun - 1);
        if (noun - 1 <= s.First || !(Governments.Contains(of) || Armies.Contains(of) || of is "rebel" or "insurgent" or "guerrilla" or "separatist") || r.MentionAt(noun - 1) is not null)
        {
            return null;
        }

        var first = r.Norm(noun - 2) is "senior" or "top" or "unnamed" ? noun - 3 : noun - 2;
        var open = first < s.First || r.Norm(first) is "a" or "the" || !r.Tokens[first].IsWord;
        return open && SideOf(r.Sides, of is "rebel" ? "rebels" : of is "insurgent" ? "insurgents" : of is "guerrilla" ? "guerrillas" : of is "separatist" ? "separatists" : of) is { } side ? new Actor(Math.Max(first, s.First), noun + 1, side, null, Both: false) : null;
    }

    /// <summary>What may stand before rebels without "the": not "some", "other", "Chechen".</summary>
    private static bool Opens(Reading r, int at) => r.MentionAt(at) is null && !(r.Norm(at) is "some" or "other" or "many" or "several" or "of" or "as" or "suspected" or "former" or "captured" or "a" or "these" or "those" or "their" or "its" or "-" or "'s")
        && (!r.Tokens[at].IsWord || r.Is(at, Verbs.Saying) || r.Is(at, Verbs.Prepositions) || r.Norm(at) is "and" or "that" or "but" or "when" or "while" or "separatist");

    /// <summary>A side whose name has the noun; otherwise the only armed group, or the only state or government.</summary>
    private static Party? SideOf(Sides sides, string noun)
    {
        if (sides.Parties.Count != 2)
        {
            return null;
        }

        return Only(sides, p => HasWord(p.Name, noun is "junta" ? "military" : noun))
            ?? (Rebels.Contains(noun) ? Only(sides, p => p.Kind is PartyKind.ArmedGroup or PartyKind.Organisation)
            : noun is "bloc" ? Only(sides, p => p.Kind is PartyKind.Bloc)
            : ByNameOnly.Contains(noun) ? null
            : Only(sides, p => p.Kind is PartyKind.State or PartyKind.Government));
    }

    /// <summary>The only armed group or movement among the sides: whose a "rebel demand" is.</summary>
    public static Party? Rebel(Sides sides) => sides.Parties.Count == 2 ? Only(sides, p => p.Kind is PartyKind.ArmedGroup or PartyKind.Organisation) : null;

    private static Party? Only(Sides sides, Func<Party, bool> fits)
    {
        var (one, two) = (fits(sides.Parties[0]), fits(sides.Parties[1]));
        return one == two ? null : one ? sides.Parties[0] : sides.Parties[1];
    }

    private static bool HasWord(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || name[at - 1] == ' ') && (at + word.Length == name.Length || name[at + word.Length] == ' ');
    }
}
