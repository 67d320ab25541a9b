using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>The list of swaps: page and JSON show what this finds.</summary>
public sealed class SwapQueries(IDbContextFactory<TalksDb> databases, FoundLists lists)
{
    /// <param name="whole">All swaps at once, rather than the filter's page of them.</param>
    public async Task<SwapList> ListAsync(RecordFilter filter, bool whole = false, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var named = await filter.NamedAsync(db, cancellationToken);
        var swaps = db.Records.AsNoTracking().Where(r => r.Kind == RecordKind.Swap);
        var (listed, undated, facets, of) = await lists.GetAsync(db, named.Filter, () => FindAsync(db, named, swaps, cancellationToken), cancellationToken);
        var total = listed.Count + undated.Count;
        var paging = whole ? Paging.Whole(total) : Paging.At(named.Filter.Page, named.Filter.List.PageSize, total);
        var ids = listed.Select(s => s.Id).Concat(undated).Skip(paging.First).Take(paging.End - paging.First).ToList();
        var items = (await ItemsAsync(db, swaps.Where(r => ids.Contains(r.Id)), cancellationToken)).ToDictionary(i => i.Id);
        var without = undated.ToHashSet();
        return new SwapList(
            named,
            listed,
            paging,
            [.. ids.Where(id => !without.Contains(id)).Select(id => items[id])],
            [.. ids.Where(without.Contains).Select(id => items[id])],
            undated.Count,
            facets,
            of);
    }

    private static async Task<Found> FindAsync(TalksDb db, NamedFilter named, IQueryable<RecordRow> swaps, CancellationToken cancellationToken) => new(
        InOrder(await SwapSummary.LoadAsync(db, named.Filter.WhereListed(swaps), cancellationToken), named.Filter.Order),
        named.Filter.Dates.IsOpen ? [] : await UndatedAsync(named.Filter.Where(swaps), cancellationToken),
        await named.FacetsAsync(db, swaps, cancellationToken),
        await swaps.CountAsync(cancellationToken));

    private sealed record Found(IReadOnlyList<SwapSummary> Listed, IReadOnlyList<int> Undated, IReadOnlyList<Facet> Facets, int Of);

    private static Task<List<int>> UndatedAsync(IQueryable<RecordRow> swaps, CancellationToken cancellationToken) =>
        swaps.Undated().OrderBy(r => r.Slug).Select(r => r.Id).ToListAsync(cancellationToken);

    internal static async Task<List<SwapItem>> ItemsAsync(
        TalksDb db, IQueryable<RecordRow> swaps, CancellationToken cancellationToken)
    {
        var rows = await swaps
            .Select(r => new { r.Id, r.Slug, r.Title, r.Date, r.Modality, r.ProcessId })
            .ToListAsync(cancellationToken);
        var sides = await ProcessSides.LoadAsync(db, rows.Select(r => r.ProcessId), cancellationToken);
        var evidence = await RecordEvidence.LoadAsync(db, swaps, [ChosenFields.Date], cancellationToken);
        var returns = await SwapReturns.LoadAsync(db, swaps, sides, cancellationToken);
        var roles = await RecordRoles.LoadAsync(db, swaps, sides, cancellationToken);
        return rows.ConvertAll(r => new SwapItem(
            r.Id, r.Slug, r.Title, r.Date, evidence.Words(r.Id, ChosenFields.Date), r.Modality, evidence.Modality(r.Id),
            sides.SidesOf(r.ProcessId), [.. returns[r.Id]], [.. roles[r.Id].Where(role => role.Role == Role.Mediator)]));
    }

    // What has no date stands at the end, either way.
    private static List<SwapSummary> InOrder(List<SwapSummary> swaps, string order)
    {
        var dated = swaps.Where(i => i.Date is not null).OrderBy(i => i.Date).ThenBy(i => i.Slug, StringComparer.Ordinal);
        IEnumerable<SwapSummary> byDate = [.. order == SwapFilter.OldestFirst ? dated : dated.Reverse(),
            .. swaps.Where(i => i.Date is null).OrderBy(i => i.Slug, StringComparer.Ordinal)];
        return order == SwapFilter.LargestFirst ? [.. byDate.OrderByDescending(s => s.Size)] : [.. byDate];
    }
}
