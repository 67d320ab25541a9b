using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>The two sides that an article is about, and the process they belong to, where there is one.</summary>
internal sealed record Sides(Process? Process, IReadOnlyList<Party> Parties)
{
    public static Sides None { get; } = new(null, []);

    public bool Known => Parties.Count >= 2;

    /// <summary>A side by the name the article gives it, where that is not the process's own: the government of the day.</summary>
    public IReadOnlyDictionary<Party, Party> AsNamed { get; init; } = new Dictionary<Party, Party>();

    /// <summary>The side that a party counts with; null where it is a third one.</summary>
    public Party? SideOf(Party? party) => party is null ? null
        : Process?.SideOf(party) is { } side ? AsNamed.GetValueOrDefault(side, side)
        : Parties.Contains(party) ? party
        : OnlySideOf(party.Id) ?? OwnerSide(party);

    /// <summary>The side that belongs to a state, where only one does.</summary>
    private Party? OnlySideOf(string state)
    {
        Party? only = null;
        foreach (var side in Parties)
        {
            if (side.Of == state)
            {
                if (only is not null)
                {
                    return null;
                }

                only = side;
            }
        }

        return only;
    }

    /// <summary>The state of a government or agency; rebels are not the side of the state they fight.</summary>
    private Party? OwnerSide(Party party)
    {
        if (party is { Of: { } of, Kind: not PartyKind.ArmedGroup })
        {
            foreach (var side in Parties)
            {
                if (side.Id == of)
                {
                    return side;
                }
            }
        }

        return null;
    }

    /// <summary>The other side of two; null where there are not two.</summary>
    public Party? Other(Party party) => Parties.Count != 2 ? null : Parties[0] != party ? Parties[0] : Parties[1] != party ? Parties[1] : null;
}
