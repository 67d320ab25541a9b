using System.Globalization;
using TalksTracker.Evidence;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Checks the figures of one report against each other and says in words what doesn't add up, or that it does.</summary>
internal static class SwapArithmetic
{
    public static IReadOnlyList<string> Notes(IReadOnlyList<CountClaim> counts)
    {
        var total = counts.FirstOrDefault(c => c.Scope == ReturnedScope.Total)?.Count;
        var parts = counts.Where(c => c is { Scope: ReturnedScope.Party, Count: not null, PartOfAnother: false }).ToList();
        if (total is not { } stated || parts.Count < 2)
        {
            return [];
        }

        var sum = parts.Sum(c => c.Count!.Value);
        var addition = string.Join(" + ", parts.Select(c => c.Count!.Value.ToString("N0", CultureInfo.InvariantCulture)));
        return [string.Create(CultureInfo.InvariantCulture, $"{addition} = {sum:N0}; the text gives {stated:N0} in all{(sum == stated ? "." : ", which does not agree.")}")];
    }
}
