using TalksTracker.Evidence;
using TalksTracker.Vocabulary;

namespace TalksTracker.Records;

/// <summary>Checks the figures that a record shows against each other, and says in words what adds up and what doesn't. Nothing is
/// corrected by it.</summary>
internal static class SwapSums
{
    /// <summary>Parts against totals among the chosen figures.</summary>
    public static IEnumerable<string> Notes(IReadOnlyList<Returned> returned)
    {
        var living = returned.Where(r => r is { Category: not PeopleCategory.Bodies, Count.Value.Count: > 0 }).ToList();
        foreach (var side in living.Where(r => r.To is not null).GroupBy(r => r.To!))
        {
            var (parts, wholes) = (side.Where(r => r.Count.Value.PartOfAnother).ToList(), side.Where(r => !r.Count.Value.PartOfAnother).ToList());
            if (parts.Count > 1 && wholes is [var whole])
            {
                yield return $"{side.Key.Name}: {Compared([.. parts.Select(Figure)], Figure(whole), "the figure for all of them")}";
            }
        }

        var sides = living.Where(r => r is { Scope: ReturnedScope.Party, Count.Value.PartOfAnother: false }).ToList();
        if (living.Find(r => r.Scope == ReturnedScope.Total) is { } total && sides.Count > 1)
        {
            yield return $"Both sides: {Compared([.. sides.Select(Figure)], Figure(total), "the total given")}";
        }
    }

    /// <summary>The stages' sum against the whole, side by side.</summary>
    public static IEnumerable<string> Notes(SwapFacts whole, IReadOnlyList<SwapFacts> stages)
    {
        foreach (var side in whole.Figures.Keys.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            var known = stages.Where(s => s.Figures.ContainsKey(side)).OrderBy(s => s.From).Select(s => s.Figures[side]).ToList();
            if (known.Count > 0)
            {
                yield return $"{side.Name}, by stages: {Compared(known, whole.Figures[side], "the whole")}";
            }
        }
    }

    private static int Figure(Returned r) => r.Count.Value.Count!.Value;

    private static string Compared(IReadOnlyList<int> parts, int whole, string what)
    {
        var sum = parts.Sum();
        var addition = parts.Count == 1 ? SwapFacts.Number(sum) : $"{string.Join(" + ", parts.Select(SwapFacts.Number))} = {SwapFacts.Number(sum)}";
        return sum == whole ? $"{addition}, which is {what}."
            : sum < whole ? $"{addition}; {what} is {SwapFacts.Number(whole)}, {SwapFacts.Number(whole - sum)} more."
            : $"{addition}; {what} is {SwapFacts.Number(whole)}, {SwapFacts.Number(sum - whole)} fewer.";
    }
}
