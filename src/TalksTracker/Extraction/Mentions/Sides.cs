using System.Collections.Frozen;
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
        : Parties.FirstOrDefault(p => p.Of == party.Id && Parties.Count(q => q.Of == party.Id) == 1) ?? OwnerSide(party);

    private Party? OwnerSide(Party party) => party.Of is { } of ? Parties.FirstOrDefault(p => p.Id == of) : null;

    /// <summary>The other side of two; null where there are not two.</summary>
    public Party? Other(Party party) => Parties.Count == 2 ? Parties.FirstOrDefault(p => p != party) : null;
}

/// <summary>Finds the sides of an article: of the known processes, the one whose two sides are named most; otherwise the two parties
/// named most.</summary>
internal static class SidesFinder
{
    private static readonly FrozenSet<string> Subjects = FrozenSet.ToFrozenSet(
        ["talks", "negotiations", "exchange", "exchanged", "swap", "swapped", "prisoners", "prisoner", "hostages", "detainees", "ceasefire", "truce", "agreed", "agreement", "released", "freed", "round", "peace"], StringComparer.Ordinal);

    public static Sides Find(Reading reading)
    {
        var scores = new Dictionary<Process, int>();
        foreach (var sentence in reading.Sentences.Where(s => !s.Skipped))
        {
            var counts = Count(reading, sentence.First, sentence.End);
            if (counts.Count > 1)
            {
                var weight = About(reading, sentence) ? 3 : 1;
                foreach (var process in reading.Lexicon.Processes.Where(p => Named(p, counts) > 1))
                {
                    scores[process] = scores.GetValueOrDefault(process) + weight;
                }
            }
        }

        var all = Count(reading, 0, reading.Tokens.Count);
        var best = reading.Lexicon.Processes.Select(p => (Process: p, Score: Total(p, scores.GetValueOrDefault(p), all, reading.Published))).Where(p => p.Score > 0).ToList();
        if (best.Count > 0)
        {
            return AsWritten(best.MaxBy(p => p.Score).Process, all);
        }

        if (Warring(reading) is { } inner)
        {
            return new Sides(inner, inner.Parties);
        }

        var top = all.Where(c => c.Key.Kind is PartyKind.State or PartyKind.Government or PartyKind.ArmedGroup)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal).Take(2).Select(c => c.Key).ToList();
        return top.Count == 2 && !GovernmentOf(top[0], top[1]) && !GovernmentOf(top[1], top[0]) ? new Sides(null, top) : Sides.None;
    }

    /// <summary>"Sudan's warring factions": the one process in force between parties of that state. "The two Koreas": the process between
    /// the states of that name.</summary>
    private static Process? Warring(Reading reading)
    {
        for (var i = 2; i + 1 < reading.Tokens.Count; i++)
        {
            if (reading.Norm(i - 1) is "two" or "both" && reading.Tokens[i] is { Capital: true, Norm: { Length: > 4 } plural } && plural[^1] == 's'
                && reading.Lexicon.Processes.FirstOrDefault(p => p.Parties.All(side => side.Name.EndsWith(plural[..^1], StringComparison.OrdinalIgnoreCase))) is { } namesakes)
            {
                return namesakes;
            }

            if (reading.Norm(i) is "warring" or "rival" && reading.MentionAt(reading.Norm(i - 1) is "'s" ? i - 2 : i - 1) is { Party: { Kind: PartyKind.State } state })
            {
                var within = reading.Lexicon.Processes.Where(p => p.Parties.All(side => side.Of == state.Id) && Current(p, reading.Published)).ToList();
                return within.Count == 1 ? within[0] : null;
            }
        }

        return null;
    }

    private static bool Current(Process process, DateOnly? day) =>
        day is not { } d || ((process.From?.Earliest is not { } from || from <= d) && (process.To?.Latest is not { } to || to >= d));

    /// <summary>The sides of a process; one that the article never names itself goes by the actor that stands for it.</summary>
    private static Sides AsWritten(Process process, Dictionary<Party, int> all)
    {
        var named = new Dictionary<Party, Party>();
        foreach (var side in process.Parties.Where(p => !all.ContainsKey(p)))
        {
            var actor = all.Where(c => process.SideOf(c.Key) == side && c.Key.Kind is PartyKind.Government or PartyKind.ArmedGroup)
                .OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault();
            if (actor is not null)
            {
                named.Add(side, actor);
            }
        }

        return new Sides(process, [.. process.Parties.Select(p => named.GetValueOrDefault(p, p))]) { AsNamed = named };
    }

    private static bool About(Reading reading, Articles.Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (Subjects.Contains(reading.Norm(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Named(Process process, Dictionary<Party, int> counts) =>
        process.Parties.Count(side => counts.Keys.Any(p => process.SideOf(p) == side || (p.Of == side.Id && process.SideOf(p) is null)));

    /// <summary>Sentences that name both sides, then how often the less named is named at all; what is over by then counts half.</summary>
    private static int Total(Process process, int together, Dictionary<Party, int> all, DateOnly? day)
    {
        var apart = Score(process, all);
        return apart == 0 ? 0 : ((together * 8) + apart) * (Current(process, day) ? 2 : 1);
    }

    /// <summary>The sides of one sentence: those of a process both of whose sides it names; otherwise the article's.</summary>
    public static Sides Of(Reading reading, int first, int end)
    {
        var counts = Count(reading, first, end);
        if (counts.Count < 2 || (reading.Sides.Process is { } own && Score(own, counts) > 0))
        {
            return reading.Sides;
        }

        var other = reading.Lexicon.Processes.FirstOrDefault(p => p.Parties.Count(counts.ContainsKey) > 1);
        return other is null ? reading.Sides : new Sides(other, other.Parties);
    }

    private static Dictionary<Party, int> Count(Reading reading, int first, int end)
    {
        var counts = new Dictionary<Party, int>();
        Oppositions(reading, first, end, counts);
        foreach (var mention in reading.MentionsIn(first, end))
        {
            if (mention.Party is { } party && !AmongOthers(reading, mention))
            {
                counts[party] = counts.GetValueOrDefault(party) + 1;
            }
        }

        return counts;
    }

    /// <summary>"The opposition", where the article names its state.</summary>
    private static void Oppositions(Reading reading, int first, int end, Dictionary<Party, int> counts)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.Norm(i) is "opposition" && reading.MentionAt(i) is null && Opposition(reading) is { } party)
            {
                counts[party] = counts.GetValueOrDefault(party) + 1;
            }
        }
    }

    /// <summary>A state and its own government are one side.</summary>
    private static bool GovernmentOf(Party party, Party state) => party.Of == state.Id && party.Id.EndsWith("-government", StringComparison.Ordinal);

    private static Party? Opposition(Reading reading) =>
        reading.Lexicon.Processes.SelectMany(p => p.Parties).Where(p => p.Id.EndsWith("-opposition", StringComparison.Ordinal))
            .FirstOrDefault(p => reading.Mentions.Exists(m => m.Party is { } named && (named.Id == p.Of || named.Of == p.Of)));

    /// <summary>"Among them seven Saudis and 23 Sudanese": they are counted, but bargain with nobody.</summary>
    private static bool AmongOthers(Reading reading, Mention mention)
    {
        for (var i = mention.First - 1; mention.Form is NameForm.People or NameForm.Adjective && i > 0 && i > mention.First - 9; i--)
        {
            if (reading.Norm(i) is "among" && reading.Norm(i + 1) is "them" or "those" || (reading.Norm(i) is "include" or "included" or "including" && i > mention.First - 5))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How often the less named of the two most named sides is named; nothing where only one is.</summary>
    private static int Score(Process process, Dictionary<Party, int> counts)
    {
        var perSide = process.Parties.Select(side => counts.Sum(c => process.SideOf(c.Key) == side || (c.Key.Of == side.Id && process.SideOf(c.Key) is null) ? c.Value : 0))
            .Where(n => n > 0).OrderDescending().ToList();
        return perSide.Count < 2 ? 0 : perSide[1];
    }
}
