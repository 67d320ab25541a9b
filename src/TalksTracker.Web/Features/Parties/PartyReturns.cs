using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Features.Swaps;

namespace TalksTracker.Web.Features.Parties;

/// <summary>People who came home, by party: the sums of <see cref="SwapTotals"/>, from the stored figures alone.</summary>
internal sealed record PartyReturns(IReadOnlyDictionary<string, SideTotal> People, IReadOnlyDictionary<string, SideTotal> Bodies)
{
    /// <param name="partyId">Null for all parties.</param>
    public static async Task<PartyReturns> LoadAsync(TalksDb db, string? partyId, CancellationToken cancellationToken)
    {
        var rows = await db.SwapReturns.AsNoTracking()
            .Where(r => r.ToId != null && (partyId == null || r.ToId == partyId) && !r.PartOfAnother && r.Swap.Modality == Modality.Happened)
            .Select(r => new Row(r.SwapId, r.ToId!, r.To!.Name, r.Category == PeopleCategory.Bodies, r.Min, r.Max, r.Approximate, r.Differing))
            .ToListAsync(cancellationToken);
        return new PartyReturns(Sum(rows.Where(r => !r.Bodies)), Sum(rows.Where(r => r.Bodies)));
    }

    private static Dictionary<string, SideTotal> Sum(IEnumerable<Row> rows) => rows.GroupBy(r => r.To).ToDictionary(g => g.Key, g => new SideTotal(
        new PartyView(g.Key, g.First().Name),
        g.Sum(r => r.Min ?? 0),
        g.Sum(r => r.Max ?? r.Min ?? 0),
        g.Any(r => r.Approximate),
        g.Select(r => r.SwapId).Distinct().Count(),
        g.GroupBy(r => r.SwapId).Count(s => s.All(r => r.Min is null)),
        g.Count(r => r.Differing)));

    private sealed record Row(int SwapId, string To, string Name, bool Bodies, int? Min, int? Max, bool Approximate, bool Differing);
}
