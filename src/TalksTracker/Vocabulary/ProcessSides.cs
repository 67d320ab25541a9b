namespace TalksTracker.Vocabulary;

/// <summary>A side of a process, by their numbers.</summary>
/// <param name="Slot">The side's number among the sides of all processes.</param>
internal readonly record struct ProcessSide(int Process, int Side, int Slot);

/// <summary>Tells with which sides of which processes a party counts: looked up once, because every sentence asks it.</summary>
internal sealed class ProcessSides
{
    private readonly Dictionary<Party, ProcessSide[]> _sides = [];
    private readonly Dictionary<Party, int[]> _processes = [];

    public ProcessSides(IReadOnlyList<Process> processes, IReadOnlyList<Party> parties)
    {
        Slots = [.. processes.Select(p => p.Parties.Count)];
        for (var i = 1; i < Slots.Length; i++)
        {
            Slots[i] += Slots[i - 1];
        }

        var named = Named(processes).ToLookup(n => n.Party, n => (n.Process, n.Side));
        foreach (var party in parties)
        {
            var own = named[party.Id].ToList();
            var behind = party.Of is { } of ? Sides(processes, named[of], of).Where(s => !own.Exists(o => o.Process == s.Process)) : [];
            _sides.Add(party, [.. own.Concat(behind).Where(s => s.Side >= 0).OrderBy(s => s.Process).Select(s => new ProcessSide(s.Process, s.Side, SlotOf(s.Process) + s.Side))]);
            _processes.Add(party, [.. Sides(processes, own, party.Id).Select(s => s.Process).Order()]);
        }
    }

    /// <summary>For each process one past the last slot of its sides.</summary>
    public int[] Slots { get; }

    public int SlotOf(int process) => process == 0 ? 0 : Slots[process - 1];

    /// <summary>The sides that a party is, that it counts with, or that it belongs to; one of each process at most, in their order.</summary>
    public ReadOnlySpan<ProcessSide> Of(Party party) => _sides.GetValueOrDefault(party);

    /// <summary>The processes of which the party itself is a side.</summary>
    public ReadOnlySpan<int> Between(Party party) => _processes.GetValueOrDefault(party);

    private static IEnumerable<(string Party, int Process, int Side)> Named(IReadOnlyList<Process> processes)
    {
        for (var i = 0; i < processes.Count; i++)
        {
            var sides = processes[i].Parties.ToList();
            foreach (var (side, party) in sides.Index())
            {
                yield return (party.Id, i, side);
            }

            foreach (var (id, party) in processes[i].AlsoNamed.Where(n => !sides.Exists(s => s.Id == n.Key)))
            {
                yield return (id, i, sides.IndexOf(party));
            }
        }
    }

    private static IEnumerable<(int Process, int Side)> Sides(IReadOnlyList<Process> processes, IEnumerable<(int Process, int Side)> named, string id) =>
        named.Where(n => n.Side >= 0 && processes[n.Process].Parties[n.Side].Id == id);
}
