using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>The counts of some swaps with every claim on them, in three queries.</summary>
internal static class SwapReturns
{
    public static async Task<ILookup<int, CountView>> LoadAsync(
        TalksDb db, IQueryable<RecordRow> swaps, ProcessSides sides, CancellationToken cancellationToken)
    {
        var ids = swaps.Select(s => s.Id);
        var rows = await db.SwapReturns.AsNoTracking()
            .Where(r => ids.Contains(r.SwapId))
            .OrderBy(r => r.SwapId).ThenBy(r => r.Position)
            .Select(r => new
            {
                r.SwapId, r.Swap.ProcessId, r.Scope, r.ToId, To = r.To!.Name, r.Category, r.PartOfAnother, r.ChosenValueId,
                r.ChosenValue.Reason,
            })
            .ToListAsync(cancellationToken);
        var claims = await ClaimsAsync(db, ids, cancellationToken);
        return rows.ToLookup(r => r.SwapId, r => new CountView(
            r.Scope,
            r.ToId is null ? null : sides.View(r.ProcessId, r.ToId, r.To),
            r.Category,
            r.PartOfAnother,
            r.Reason,
            [.. claims[r.ChosenValueId].Select(c => c.View(sides, r.ProcessId))]));
    }

    private static async Task<ILookup<int, StoredCount>> ClaimsAsync(
        TalksDb db, IQueryable<int> swapIds, CancellationToken cancellationToken)
    {
        var chosen = await db.SwapReturns.AsNoTracking()
            .Where(r => swapIds.Contains(r.SwapId))
            .SelectMany(r => r.ChosenValue.Claims)
            .Select(c => new { c.ChosenValueId, c.Position, c.ClaimId })
            .Distinct()
            .Join(db.CountClaims, c => c.ClaimId, count => count.Id, (c, count) => new
            {
                c.ChosenValueId, c.Position, c.ClaimId, count.Count, count.Upper, count.Approximate,
                count.ClaimantId, Claimant = count.Claimant!.Name,
            })
            .ToListAsync(cancellationToken);
        var words = await db.EvidenceOfClaimsAsync(chosen.Select(c => c.ClaimId), cancellationToken);
        return chosen.OrderBy(c => c.Position).ToLookup(c => c.ChosenValueId, c => new StoredCount(
            new Figure(c.Count, c.Upper ?? c.Count, c.Approximate), c.ClaimantId, c.Claimant, words[c.ClaimId]));
    }

    private sealed record StoredCount(Figure Figure, string? ClaimantId, string? Claimant, EvidenceView Words)
    {
        public CountClaimView View(ProcessSides sides, string? processId) =>
            new(Figure, ClaimantId is null ? null : sides.View(processId, ClaimantId, Claimant!), Words);
    }
}
