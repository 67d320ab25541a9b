using System.Numerics;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Counts for all processes at once how often a text names their sides, together and apart.</summary>
internal sealed class SideTally(Lexicon lexicon)
{
    private readonly int[] _together = new int[lexicon.Processes.Count];
    private readonly ulong[] _sides = new ulong[lexicon.Processes.Count];
    private readonly List<int> _touched = [];

    /// <summary>A sentence that names these parties counts for every process two of whose sides they are.</summary>
    public void Add(IEnumerable<Party> parties, int weight)
    {
        foreach (var party in parties)
        {
            foreach (var side in lexicon.ProcessSides.Of(party))
            {
                if (_sides[side.Process] == 0)
                {
                    _touched.Add(side.Process);
                }

                _sides[side.Process] |= 1UL << side.Side;
            }
        }

        foreach (var process in _touched)
        {
            _together[process] += BitOperations.PopCount(_sides[process]) > 1 ? weight : 0;
            _sides[process] = 0;
        }

        _touched.Clear();
    }

    /// <summary>The processes two of whose sides the text names: how much they are named together, and how often the less named of the
    /// two most named is named at all.</summary>
    public IEnumerable<(Process Process, int Together, int Apart)> Named(Dictionary<Party, int> all)
    {
        var counts = new int[lexicon.ProcessSides.Slots is [.., var last] ? last : 0];
        foreach (var (party, count) in all)
        {
            foreach (var side in lexicon.ProcessSides.Of(party))
            {
                counts[side.Slot] += count;
            }
        }

        for (var process = 0; process < _together.Length; process++)
        {
            var sides = counts[lexicon.ProcessSides.SlotOf(process)..lexicon.ProcessSides.Slots[process]];
            Array.Sort(sides);
            if (sides is [.., > 0 and var apart, _])
            {
                yield return (lexicon.Processes[process], _together[process], apart);
            }
        }
    }

    /// <summary>Whether some of the parties count with two different sides of a process.</summary>
    public static bool NamesTwoSides(Process process, IEnumerable<Party> parties)
    {
        Party? one = null;
        foreach (var party in parties)
        {
            var side = process.SideOf(party) ?? (party.Of is { } of ? process.Parties.FirstOrDefault(p => p.Id == of) : null);
            if (side is not null && process.Parties.Contains(side))
            {
                if (one is not null && one != side)
                {
                    return true;
                }

                one = side;
            }
        }

        return false;
    }

    /// <summary>The first process that is between two of the parties themselves, but this one.</summary>
    public static Process? Between(Lexicon lexicon, IEnumerable<Party> parties, Process? other = null)
    {
        var met = new HashSet<int>();
        var first = int.MaxValue;
        foreach (var party in parties)
        {
            foreach (var process in lexicon.ProcessSides.Between(party))
            {
                first = met.Add(process) || lexicon.Processes[process] == other ? first : Math.Min(first, process);
            }
        }

        return first == int.MaxValue ? null : lexicon.Processes[first];
    }
}
