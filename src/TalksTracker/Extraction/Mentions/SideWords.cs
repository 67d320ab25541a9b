using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Words that name a side by its sort: "the government" and "the rebels", where one side is a state and the other is not; "the
/// North" and "the South".</summary>
internal static class SideWords
{
    private static readonly WordSet State = WordSet.Split("government state authorities cabinet presidency junta regime administration");

    private static readonly WordSet Group = WordSet.Split("rebels rebel guerrillas guerrilla guerillas insurgents insurgent militants separatists movement group militia front");

    /// <summary>The side meant by one word; null where the word is none, or fits neither or both.</summary>
    public static Party? At(Reading r, int i)
    {
        var norm = r.Norm(i);
        if (norm is "north" or "south" && r.Tokens[i].Capital)
        {
            return r.Norm(i - 1) is "the" ? r.Sides.Parties.FirstOrDefault(p => p.Name.StartsWith(norm + " ", StringComparison.OrdinalIgnoreCase)) : null;
        }

        if (norm is "opposition")
        {
            return r.Sides.Parties.FirstOrDefault(p => p.Id.EndsWith("-opposition", StringComparison.Ordinal));
        }

        return norm is "army" or "military" ? Army(r) ?? Only(r, group: false) : r.Is(i, State) ? Only(r, group: false) : r.Is(i, Group) && !(norm is "group" && r.Norm(i - 1) is "a" or "this") ? Only(r, group: true) : null;
    }

    /// <summary>The party that a name or a word for a side stands for; a person's is not asked.</summary>
    public static Party? PartyAt(Reading r, int i) =>
        r.MentionAt(i) is { } mention ? (mention is { IsPerson: false, Party: { } party } ? r.Sides.SideOf(party) ?? party : null) : At(r, i);

    /// <summary>"The army": the side that is one.</summary>
    private static Party? Army(Reading r)
    {
        var armies = r.Sides.Parties.Where(p => p.Name.Contains("Armed Forces", StringComparison.Ordinal) || p.Name.Contains("military", StringComparison.Ordinal)).ToList();
        return armies.Count == 1 ? armies[0] : null;
    }

    private static Party? Only(Reading r, bool group)
    {
        Party? found = null;
        foreach (var side in r.Sides.Parties)
        {
            if ((side.Kind is PartyKind.ArmedGroup || side.Id.EndsWith("-opposition", StringComparison.Ordinal)) == group)
            {
                if (found is not null)
                {
                    return null;
                }

                found = side;
            }
        }

        return found;
    }
}
