using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>The list of swaps: page and JSON show what this finds.</summary>
public sealed class SwapQueries(IDbContextFactory<TalksDb> databases)
{
    public async Task<SwapList> ListAsync(RecordFilter filter, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var named = await filter.NamedAsync(db, cancellationToken);
        var swaps = db.Records.AsNoTracking().Where(r => r.Kind == RecordKind.Swap);
        var items = await ItemsAsync(db, named.Filter.WhereListed(swaps), cancellationToken);
        return new SwapList(
            named,
            InOrder(items, named.Filter.Order),
            named.Filter.Dates.IsOpen ? [] : await ItemsAsync(db, named.Filter.Where(swaps).Undated(), cancellationToken),
            await named.FacetsAsync(db, swaps, cancellationToken),
            await swaps.CountAsync(cancellationToken));
    }

    internal static async Task<List<SwapItem>> ItemsAsync(
        TalksDb db, IQueryable<RecordRow> swaps, CancellationToken cancellationToken)
    {
        var rows = await swaps
            .Select(r => new { r.Id, r.Slug, r.Title, r.Date, r.Modality, r.ProcessId })
            .ToListAsync(cancellationToken);
        var sides = await ProcessSides.LoadAsync(db, rows.Select(r => r.ProcessId), cancellationToken);
        var evidence = await RecordEvidence.LoadAsync(db, swaps, cancellationToken);
        var returns = await SwapReturns.LoadAsync(db, swaps, sides, cancellationToken);
        var roles = await RecordRoles.LoadAsync(db, swaps, sides, cancellationToken);
        return rows.ConvertAll(r => new SwapItem(
            r.Id, r.Slug, r.Title, r.Date, evidence.Words(r.Id, ChosenFields.Date), r.Modality, evidence.Modality(r.Id),
            sides.SidesOf(r.ProcessId), [.. returns[r.Id]], [.. roles[r.Id].Where(role => role.Role == Role.Mediator)]));
    }

    // What has no date stands at the end, either way.
    private static List<SwapItem> InOrder(List<SwapItem> items, string order)
    {
        var dated = items.Where(i => i.Date is not null).OrderBy(i => i.Date).ThenBy(i => i.Slug, StringComparer.Ordinal);
        return [.. order == SwapFilter.NewestFirst ? dated.Reverse() : dated,
            .. items.Where(i => i.Date is null).OrderBy(i => i.Slug, StringComparer.Ordinal)];
    }
}
