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
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var sentence = reading.Sentences[i];
            if (!sentence.Skipped && MayNameTwo(reading, sentence) && Named(reading, i, sentence) is { Count: > 1 } counts)
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
        return (AgainstTheState(reading, all) ?? (top.Count > 0 ? OfOneSide(reading, top) : null)) is { } alone ? AsWritten(alone, all)
            : top.Count == 2 && !GovernmentOf(top[0], top[1]) && !GovernmentOf(top[1], top[0]) ? new Sides(null, top) : Sides.None;
    }

    /// <summary>Hamas and Palestinians, or a rebel group alone: one side of a process that is going on, whose other side goes unnamed.</summary>
    private static Process? OfOneSide(Reading reading, List<Party> named) => named.Exists(p => p.Kind is PartyKind.ArmedGroup)
        ? reading.Lexicon.Processes.FirstOrDefault(p => Current(p, reading.Published) && p.Parties.Any(side => named.Contains(side) && side.Kind is PartyKind.ArmedGroup && named.TrueForAll(n => p.SideOf(n) == side)))
        : null;

    /// <summary>Armed groups beside "the junta", "the military government": the process in force that has them all on one side against a
    /// government that goes unnamed.</summary>
    private static Process? AgainstTheState(Reading reading, Dictionary<Party, int> all)
    {
        var groups = new List<Party>();
        foreach (var party in all.Keys)
        {
            if (party.Kind is PartyKind.ArmedGroup)
            {
                groups.Add(party);
            }
        }

        if (groups.Count == 0 || !NamesGovernment(reading))
        {
            return null;
        }

        foreach (var process in reading.Lexicon.Processes)
        {
            if (Current(process, reading.Published) && process.SideOf(groups[0]) is { } side && groups.TrueForAll(g => process.SideOf(g) == side) && process.Parties.Any(p => p != side && (p.Of ?? p.Id) == groups[0].Of && p.Kind is PartyKind.Government or PartyKind.State))
            {
                return process;
            }
        }

        return null;
    }

    private static bool NamesGovernment(Reading reading)
    {
        for (var i = 1; i < reading.Tokens.Count; i++)
        {
            if (reading.Norm(i) is "junta" || (reading.Norm(i) is "government" or "authorities" or "army" or "regime" && (reading.Norm(i - 1) is "the" or "military" or "federal" or "central" || reading.Norm(i + 1) is "prisoners" or "soldiers" or "troops" or "forces" or "side")))
            {
                return true;
            }
        }

        return false;
    }

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
        reading.MentionsIn(sentence.First, sentence.End).Length is var names && (names > 1 || (names == 1 && reading.Any(sentence.First, sentence.End, OtherSide)));

    private static bool About(Reading reading, Sentence sentence) => reading.Any(sentence.First, sentence.End, Subjects);

    /// <summary>Sentences that name both sides, then how often the less named is named at all; what is over by then counts a quarter.</summary>
    private static int Total(Process process, int together, int apart, DateOnly? day) => ((together * 8) + apart) * (Current(process, day) ? 4 : 1);

    private static bool Current(Process process, DateOnly? day) =>
        day is not { } d || ((process.From?.Earliest is not { } from || from <= d) && (process.To?.Latest is not { } to || to >= d));

    /// <summary>The sides of one sentence: those of a process both of whose sides it names; otherwise the article's.</summary>
    public static Sides Of(Reading reading, int first, int end)
    {
        var counts = Count(reading, first, end, scenery: false);
        if (counts.Count < 2 || (reading.Sides.Process is { } own && SideTally.NamesTwoSides(own, counts.Keys)))
        {
            return reading.Sides;
        }

        var other = SideTally.Between(reading.Lexicon, counts.Keys);
        return other is null ? reading.Sides : new Sides(other, other.Parties);
    }

    /// <param name="scenery">Whether those count, too, who only lend a place or a mediator.</param>
    private static Dictionary<Party, int> Count(Reading reading, int first, int end, bool scenery = true)
    {
        var counts = new Dictionary<Party, int>();
        Oppositions(reading, first, end, counts);
        foreach (var mention in reading.MentionsIn(first, end))
        {
            if (mention.Party is { } party && !Counted(reading, mention) && !AmongOthers(reading, mention) && (scenery || !Scenery(reading, mention)))
            {
                counts[party] = counts.GetValueOrDefault(party) + 1;
            }
        }

        return counts;
    }

    /// <summary>The parties that a sentence names; the city of its dateline counts only where it names none else.</summary>
    private static Dictionary<Party, int> Named(Reading reading, int index, Articles.Sentence sentence)
    {
        var counts = Count(reading, reading.DatelineOf(index)?.End ?? sentence.First, sentence.End, scenery: false);
        if (counts.Count < 2 && reading.DatelineOf(index) is not null)
        {
            counts = Count(reading, sentence.First, sentence.End, scenery: false);
        }

        foreach (var group in counts.Keys)
        {
            if (group is { Kind: PartyKind.ArmedGroup, Of: { } of } && reading.Any(sentence.First, sentence.End, Governments) && reading.Lexicon.Party(of) is { } state)
            {
                counts.TryAdd(state, 1);
                break;
            }
        }

        return counts;
    }

    /// <summary>"The Houthis and the government": that of the state in which the group fights.</summary>
    private static readonly WordSet OtherSide = WordSet.Of("opposition", "government");
    private static readonly WordSet Governments = WordSet.Of("government");

    private static readonly WordSet Hosting = WordSet.Split("hosted hosts chaired chairs mediated brokered facilitated mediates");

    /// <summary>"KHARTOUM - ", "in the Sudanese capital", "Sudan's president hosted the talks": no side of them by that.</summary>
    private static bool Scenery(Reading reading, Mention mention)
    {
        if (reading.Norm(mention.End) is "capital")
        {
            return true;
        }

        for (var i = mention.End; i < mention.End + 7 && !(reading.Norm(i) is "," or "and" or "." or ";"); i++)
        {
            if (reading.Is(i, Hosting) && reading.Norm(i + 1) is not "by")
            {
                return reading.Norm(i - 1) is not ("was" or "were" or "been");
            }
        }

        return false;
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
