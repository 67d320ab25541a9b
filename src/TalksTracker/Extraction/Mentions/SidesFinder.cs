using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Finds the sides of an article: of the known processes, the one whose two sides are named most; otherwise the two parties
/// named most.</summary>
internal static class SidesFinder
{
    private static readonly WordSet Subjects = WordSet.Split("talks negotiations exchange exchanged swap swapped prisoners prisoner hostages detainees ceasefire truce agreed agreement released freed round peace");


    public static Sides Find(Reading reading)
    {
        var all = SideCounts.Of(reading, 0, reading.Tokens.Count);
        var tally = new SideTally(reading.Lexicon);
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var sentence = reading.Sentences[i];
            if (!sentence.Skipped && MayNameTwo(reading, sentence) && SideCounts.Named(reading, i, sentence) is { Count: > 1 } counts)
            {
                tally.Add(counts.Keys, About(reading, sentence) ? 3 : 1);
            }
        }

        var best = tally.Named(all).Select(p => (p.Process, Score: Total(p.Process, p.Together, p.Apart, reading.Published))).ToList();
        if (best.Count > 0)
        {
            return AsWritten(best.MaxBy(p => (p.Score, p.Process.Parties.Count(all.ContainsKey))).Process, all);
        }

        if (UnnamedSides.Warring(reading) is { } inner)
        {
            return new Sides(inner, inner.Parties);
        }

        var top = all.Where(c => c.Key.Kind is PartyKind.State or PartyKind.Government or PartyKind.ArmedGroup)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal).Take(2).Select(c => c.Key).ToList();
        return (UnnamedSides.AgainstTheState(reading, all) ?? (top.Count > 0 ? UnnamedSides.OfOneSide(reading, top) : null)) is { } alone ? AsWritten(alone, all)
            : top.Count == 2 && !GovernmentOf(top[0], top[1]) && !GovernmentOf(top[1], top[0]) ? new Sides(null, top) : Sides.None;
    }

    /// <summary>The sides of a process; one that the article never names itself goes by the actor that stands for it.</summary>
    private static Sides AsWritten(Process process, Dictionary<Party, int> all)
    {
        var named = new Dictionary<Party, Party>();
        foreach (var side in process.Parties.Where(p => !all.ContainsKey(p) || p.Kind is PartyKind.Bloc))
        {
            var actor = all.Where(c => process.SideOf(c.Key) == side && (c.Key.Kind is PartyKind.Government or PartyKind.ArmedGroup || side.Kind is PartyKind.Bloc))
                .OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault();
            if (actor is not null && all.GetValueOrDefault(side) < all[actor])
            {
                named.Add(side, actor);
            }
        }

        return new Sides(process, [.. process.Parties.Select(p => named.GetValueOrDefault(p, p))]) { AsNamed = named };
    }

    private static bool MayNameTwo(Reading reading, Sentence sentence) =>
        reading.MentionsIn(sentence.First, sentence.End).Length is var names && (names > 1 || (names == 1 && reading.Any(sentence.First, sentence.End, SideCounts.OtherSide)));

    private static bool About(Reading reading, Sentence sentence) => reading.Any(sentence.First, sentence.End, Subjects);

    /// <summary>Sentences that name both sides, then how often the less named is named at all; what is over by then counts a quarter.</summary>
    private static int Total(Process process, int together, int apart, DateOnly? day) => ((together * 8) + apart) * (Current(process, day) ? 4 : 1);

    public static bool Current(Process process, DateOnly? day) =>
        day is not { } d || ((process.From?.Earliest is not { } from || from <= d) && (process.To?.Latest is not { } to || to >= d));

    /// <summary>The sides of one sentence: those of a process both of whose sides it names; otherwise the article's.</summary>
    public static Sides Of(Reading reading, int first, int end)
    {
        var counts = SideCounts.Of(reading, first, end, scenery: false);
        if (counts.Count < 2 || (reading.Sides.Process is { } own && SideTally.NamesTwoSides(own, counts.Keys)))
        {
            return reading.Sides;
        }

        var other = SideTally.Between(reading.Lexicon, counts.Keys);
        return other is null ? reading.Sides : new Sides(other, other.Parties);
    }

    /// <summary>A state and its own government are one side.</summary>
    private static bool GovernmentOf(Party party, Party state) => party.Of == state.Id && party.Id.EndsWith("-government", StringComparison.Ordinal);
}
