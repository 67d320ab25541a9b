using TalksTracker.Evidence;

namespace TalksTracker.Records;

/// <summary>The written rules by which swaps are linked into one history: what was agreed with what carried it out, and a stage with
/// its whole. Each stays a record of its own, and each link says why.</summary>
internal static class SwapLinks
{
    /// <summary>An exchange that comes later than this after the agreement is another one, unless a text says so.</summary>
    internal const int WithinDays = 60;

    public static void Link(List<Assembled> records)
    {
        var swaps = records.Index().Where(r => r.Item is SwapRecord).Select(r => (r.Index, Facts: new SwapFacts((SwapRecord)r.Item))).ToList();
        foreach (var related in swaps.GroupBy(s => (s.Facts.Swap.Process?.Id, s.Facts.OnlyBodies)))
        {
            var facts = related.Select(s => s.Facts).ToList();
            var fulfilled = SwapCompletion.Find(facts);
            var stages = SwapStages.Find(facts);
            var stagesOf = stages.ToLookup(s => s.Value.Slug, s => s.Key);
            foreach (var (index, swap) in related)
            {
                records[index] = swap.Swap with
                {
                    Fulfils = fulfilled.GetValueOrDefault(swap), StageOf = stages.GetValueOrDefault(swap),
                    Notes = [.. swap.Swap.Notes, .. SwapSums.Notes(swap, [.. stagesOf[swap.Swap.Slug]])],
                };
            }
        }
    }
}
