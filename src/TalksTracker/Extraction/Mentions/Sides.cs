using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>The two sides that an article is about, and the process they belong to, where there is one.</summary>
internal sealed record Sides(Process? Process, IReadOnlyList<Party> Parties)
{
    public static Sides None { get; } = new(null, []);

    public bool Known => Parties.Count >= 2;

    /// <summary>The side that a party counts with; null where it is a third one.</summary>
    public Party? SideOf(Party? party) => party is null ? null
        : Process?.SideOf(party) ?? (Parties.Contains(party) ? party : Parties.FirstOrDefault(p => p.Of == party.Id && Parties.Count(q => q.Of == party.Id) == 1) ?? OwnerSide(party));

    private Party? OwnerSide(Party party) => party.Of is { } of ? Parties.FirstOrDefault(p => p.Id == of) : null;

    /// <summary>The other side of two; null where there are not two.</summary>
    public Party? Other(Party party) => Parties.Count == 2 ? Parties.FirstOrDefault(p => p != party) : null;
}

/// <summary>Finds the sides of an article: of the known processes, the one whose two sides are named most; otherwise the two parties
/// named most.</summary>
internal static class SidesFinder
{
    public static Sides Find(Reading reading)
    {
        var counts = Count(reading, 0, reading.Tokens.Count);
        Process? best = null;
        var bestScore = 0;
        foreach (var process in reading.Lexicon.Processes)
        {
            var score = Score(process, counts, reading.Published);
            if (score > bestScore)
            {
                (best, bestScore) = (process, score);
            }
        }

        if (best is not null)
        {
            return new Sides(best, best.Parties);
        }

        var top = counts.Where(c => c.Key.Kind is PartyKind.State or PartyKind.Government or PartyKind.ArmedGroup)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal).Take(2).Select(c => c.Key).ToList();
        return top.Count == 2 ? new Sides(null, top) : Sides.None;
    }

    /// <summary>The sides of one sentence: those of a process both of whose sides it names; otherwise the article's.</summary>
    public static Sides Of(Reading reading, int first, int end)
    {
        var counts = Count(reading, first, end);
        if (counts.Count < 2 || (reading.Sides.Process is { } own && Score(own, counts, reading.Published) > 0))
        {
            return reading.Sides;
        }

        var other = reading.Lexicon.Processes.FirstOrDefault(p => p.Parties.Count(counts.ContainsKey) > 1);
        return other is null ? reading.Sides : new Sides(other, other.Parties);
    }

    private static Dictionary<Party, int> Count(Reading reading, int first, int end)
    {
        var counts = new Dictionary<Party, int>();
        foreach (var mention in reading.MentionsIn(first, end))
        {
            if (mention.Party is { } party)
            {
                counts[party] = counts.GetValueOrDefault(party) + 1;
            }
        }

        return counts;
    }

    /// <summary>How often the less named of two sides is named, and how often both; nothing where one is not.</summary>
    private static int Score(Process process, Dictionary<Party, int> counts, DateOnly? day)
    {
        if (process.Parties.Count < 2)
        {
            return 0;
        }

        var perSide = process.Parties.Select(side => counts.Sum(c => process.SideOf(c.Key) == side || (c.Key.Of == side.Id && process.SideOf(c.Key) is null) ? c.Value : 0)).ToList();
        var named = perSide.Where(n => n > 0).ToList();
        if (named.Count < 2)
        {
            return 0;
        }

        var current = day is not { } d || ((process.From?.Earliest is not { } from || from <= d) && (process.To?.Latest is not { } to || to >= d));
        return ((named.OrderDescending().ElementAt(1) * 4) + named.Sum()) * (current ? 2 : 1);
    }
}
