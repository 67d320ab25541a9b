using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Finds the process of an article that names only one of its sides, or both by one word.</summary>
internal static class UnnamedSides
{
    private static readonly WordSet Warlike = WordSet.Split("warring rival");
    private static readonly WordSet Twofold = WordSet.Split("two both");

    /// <summary>Hamas and Palestinians, or a rebel group alone: one side of a process that is going on, whose other side goes unnamed.</summary>
    public static Process? OfOneSide(Reading reading, List<Party> named) => named.Exists(p => p.Kind is PartyKind.ArmedGroup)
        ? reading.Lexicon.Processes.FirstOrDefault(p => SidesFinder.Current(p, reading.Published) && p.Parties.Any(side => named.Contains(side) && side.Kind is PartyKind.ArmedGroup && named.TrueForAll(n => p.SideOf(n) == side)))
        : null;

    /// <summary>Armed groups beside "the junta", "the military government": the process in force that has them all on one side against a
    /// government that goes unnamed.</summary>
    public static Process? AgainstTheState(Reading reading, Dictionary<Party, int> all)
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
            if (SidesFinder.Current(process, reading.Published) && process.SideOf(groups[0]) is { } side && groups.TrueForAll(g => process.SideOf(g) == side) && process.Parties.Any(p => p != side && (p.Of ?? p.Id) == groups[0].Of && p.Kind is PartyKind.Government or PartyKind.State))
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
    public static Process? Warring(Reading reading)
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
                var within = reading.Lexicon.Processes.Where(p => p.Parties.All(side => side.Of == state.Id) && SidesFinder.Current(p, reading.Published)).ToList();
                return within.Count == 1 ? within[0] : null;
            }
        }

        return null;
    }
}
