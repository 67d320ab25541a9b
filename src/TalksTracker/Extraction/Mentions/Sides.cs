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

/// <summary>Finds the sides of an article: of the known processes, the one whose two sides are named most; otherwise the two parties
/// named most.</summary>
internal static class SidesFinder
{
    private static readonly WordSet Subjects = WordSet.Of(
        ["talks", "negotiations", "exchange", "exchanged", "swap", "swapped", "prisoners", "prisoner", "hostages", "detainees", "ceasefire", "truce", "agreed", "agreement", "released", "freed", "round", "peace"]);

    private static readonly WordSet Warlike = WordSet.Of("warring", "rival");
    private static readonly WordSet Twofold = WordSet.Of("two", "both");
    private static readonly WordSet Opposition = WordSet.Of("opposition");

    public static Sides Find(Reading reading)
    {
        var all = Count(reading, 0, reading.Tokens.Count);
        var tally = new SideTally(reading.Lexicon);
        foreach (var sentence in reading.Sentences)
        {
            if (!sentence.Skipped && MayNameTwo(reading, sentence) && Count(reading, sentence.First, sentence.End) is { Count: > 1 } counts)
            {
                tally.Add(counts.Keys, About(reading, sentence) ? 3 : 1);
            }
        }

        var best = tally.Named(all).Select(p => (p.Process, Score: Total(p.Process, p.Together, p.Apart, reading.Published))).ToList();
        if (best.Count > 0)
        {
            return AsWritten(best.MaxBy(p => (p.Score, p.Process.Parties.Count(all.ContainsKey))).Process, all);
        }

        if (Warring(reading) is { } inner)
        {
            return new Sides(inner, inner.Parties);
        }

        var top = all.Where(c => c.Key.Kind is PartyKind.State or PartyKind.Government or PartyKind.ArmedGroup)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal).Take(2).Select(c => c.Key).ToList();
        return top.Count > 0 && OfOneSide(reading, top) is { } alone ? AsWritten(alone, all)
            : top.Count == 2 && !GovernmentOf(top[0], top[1]) && !GovernmentOf(top[1], top[0]) ? new Sides(null, top) : Sides.None;
    }

    /// <summary>Hamas and Palestinians, or a rebel group alone: one side of a process that is going on, whose other side goes unnamed.</summary>
    private static Process? OfOneSide(Reading reading, List<Party> named) => named.Exists(p => p.Kind is PartyKind.ArmedGroup)
        ? reading.Lexicon.Processes.FirstOrDefault(p => Current(p, reading.Published) && p.Parties.Any(side => named.Contains(side) && side.Kind is PartyKind.ArmedGroup && named.TrueForAll(n => p.SideOf(n) == side)))
        : null;

    /// <summary>"Sudan's warring factions": the one process in force between parties of that state. "The two Koreas": the process between
    /// the states of that name.</summary>
    private static Process? Warring(Reading reading)
    {
        for (var i = 2; i + 1 < reading.Tokens.Count; i++)
        {
            if (!reading.Is(i, Warlike) && !reading.Is(i - 1, Twofold))
            {
                continue;
            }

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

    /// <summary>The sides of a process; one that the article never names itself goes by the actor that stands for it.</summary>
    private static Sides AsWritten(Process process, Dictionary<Party, int> all)
    {
        var named = new Dictionary<Party, Party>();
        foreach (var side in process.Parties.Where(p => !all.ContainsKey(p)))
        {
            var actor = all.Where(c => process.SideOf(c.Key) == side && (c.Key.Kind is PartyKind.Government or PartyKind.ArmedGroup || side.Kind is PartyKind.Bloc))
                .OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault();
            if (actor is not null)
            {
                named.Add(side, actor);
            }
        }

        return new Sides(process, [.. process.Parties.Select(p => named.GetValueOrDefault(p, p))]) { AsNamed = named };
    }

    private static bool MayNameTwo(Reading reading, Sentence sentence) =>
        reading.MentionsIn(sentence.First, sentence.End).Length is var names && (names > 1 || (names == 1 && reading.Any(sentence.First, sentence.End, Opposition)));

    private static bool About(Reading reading, Sentence sentence) => reading.Any(sentence.First, sentence.End, Subjects);

    /// <summary>Sentences that name both sides, then how often the less named is named at all; what is over by then counts a quarter.</summary>
    private static int Total(Process process, int together, int apart, DateOnly? day) => ((together * 8) + apart) * (Current(process, day) ? 4 : 1);

    private static bool Current(Process process, DateOnly? day) =>
        day is not { } d || ((process.From?.Earliest is not { } from || from <= d) && (process.To?.Latest is not { } to || to >= d));

    /// <summary>The sides of one sentence: those of a process both of whose sides it names; otherwise the article's.</summary>
    public static Sides Of(Reading reading, int first, int end)
    {
        var counts = Count(reading, first, end);
        if (counts.Count < 2 || (reading.Sides.Process is { } own && SideTally.NamesTwoSides(own, counts.Keys)))
        {
            return reading.Sides;
        }

        var other = SideTally.Between(reading.Lexicon, counts.Keys);
        return other is null ? reading.Sides : new Sides(other, other.Parties);
    }

    private static Dictionary<Party, int> Count(Reading reading, int first, int end)
    {
        var counts = new Dictionary<Party, int>();
        Oppositions(reading, first, end, counts);
        foreach (var mention in reading.MentionsIn(first, end))
        {
            if (mention.Party is { } party && !Counted(reading, mention) && !AmongOthers(reading, mention))
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
            if (reading.Is(i, Opposition) && reading.MentionAt(i) is null && reading.Opposition is { } party)
            {
                counts[party] = counts.GetValueOrDefault(party) + 1;
            }
        }
    }

    /// <summary>A state and its own government are one side.</summary>
    private static bool GovernmentOf(Party party, Party state) => party.Of == state.Id && party.Id.EndsWith("-government", StringComparison.Ordinal);

    /// <summary>"Among them 15 Saudis": people in the tally of an exchange, no side.</summary>
    private static bool Counted(Reading reading, Mention mention)
    {
        if (mention.Form is not NameForm.People || mention.First == 0 || NumberReader.At(reading.Tokens, mention.First - 1, mention.First - 1, mention.First) is null)
        {
            return false;
        }

        for (var i = mention.First - 2; i >= 0 && i > mention.First - 10; i--)
        {
            if (reading.Norm(i) is "including" or "among" or "include" or "includes")
            {
                return true;
            }
        }

        return false;
    }

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
}
