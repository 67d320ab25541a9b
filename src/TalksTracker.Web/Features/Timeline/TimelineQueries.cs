using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Timeline;

/// <summary>Records of all kinds in order: page and JSON show what this finds.</summary>
public sealed class TimelineQueries(IDbContextFactory<TalksDb> databases, FoundLists lists)
{
    private static readonly Role[] Shown = [Role.Mediator, Role.Host];
    private static readonly string[] Fields = [ChosenFields.Date, ChosenFields.Statement, ChosenFields.Summary];

    /// <param name="whole">All records at once, rather than the filter's page of them.</param>
    public async Task<TimelineList> ListAsync(RecordFilter filter, bool whole = false, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var named = await filter.NamedAsync(db, cancellationToken);
        var all = db.Records.AsNoTracking();
        var (index, facets, of) = await lists.GetAsync(db, named.Filter, () => FindAsync(db, named, all, cancellationToken), cancellationToken);
        var paging = whole ? Paging.Whole(index.Count) : PageOf(index, named.Filter);
        var ids = index.Ids(paging);
        var items = (await ItemsAsync(db, all.Where(r => ids.Contains(r.Id)), cancellationToken)).ToDictionary(i => i.Id);
        return new TimelineList(
            named,
            index,
            paging,
            [.. ids.Select(id => items[id]).Where(i => i.When is not null)],
            [.. ids.Select(id => items[id]).Where(i => i.When is null)],
            facets,
            of);
    }

    private static async Task<Found> FindAsync(TalksDb db, NamedFilter named, IQueryable<RecordRow> all, CancellationToken cancellationToken) => new(
        new TimelineIndex(
            await DatedAsync(named.Filter.Where(all).Within(named.Filter.Dates), cancellationToken),
            await UndatedAsync(named.Filter.Where(all).Undated(), cancellationToken),
            named.Filter.Order == TimelineFilter.NewestFirst),
        await named.FacetsAsync(db, all, cancellationToken),
        await all.CountAsync(cancellationToken));

    private sealed record Found(TimelineIndex Index, IReadOnlyList<Facet> Facets, int Of);

    private static Paging PageOf(TimelineIndex index, RecordFilter filter)
    {
        var first = Paging.At(filter.Page, filter.List.PageSize, index.Count);
        return filter.At is { } slug && index.PositionOf(slug) is { } position ? first with { Page = first.PageOf(position) } : first;
    }

    private static async Task<List<TimelineEntryKey>> DatedAsync(IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var rows = await records.Select(r => new { r.Id, r.Kind, r.Slug, r.Date, ((DemandRow)r).FirstStated }).ToListAsync(cancellationToken);
        return rows.ConvertAll(r => new TimelineEntryKey(r.Id, r.Kind, r.Slug, r.Date ?? PartialDate.Of(r.FirstStated!.Value), r.FirstStated));
    }

    private static Task<List<TimelineEntryKey>> UndatedAsync(IQueryable<RecordRow> records, CancellationToken cancellationToken) => records
        .Select(r => new TimelineEntryKey(r.Id, r.Kind, r.Slug, null, r.Reports.Min(m => m.Report.Article.Published)))
        .ToListAsync(cancellationToken);

    private static async Task<List<TimelineItem>> ItemsAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var rows = await records
            .Select(r => new
            {
                r.Id, r.Kind, r.Slug, r.Title, r.Date, r.Modality, r.ProcessId,
                Reported = ((DemandRow)r).FirstStated ?? r.Reports.Min(m => m.Report.Article.Published),
                Detail = ((DemandRow)r).Statement ?? ((AgreementRow)r).Summary ?? ((StatementRow)r).Statement,
            })
            .ToListAsync(cancellationToken);
        var sides = await ProcessSides.LoadAsync(db, rows.Select(r => r.ProcessId), cancellationToken);
        var evidence = await RecordEvidence.LoadAsync(db, records, Fields, cancellationToken);
        var roles = await RecordRoles.LoadAsync(db, records, sides, cancellationToken);
        return rows.ConvertAll(r => new TimelineItem(
            r.Id, r.Kind, r.Slug, r.Title, r.Date, r.Reported, r.Modality, r.Detail,
            evidence.Words(r.Id, ChosenFields.Date), evidence.Modality(r.Id),
            evidence.Words(r.Id, r.Kind == RecordKind.Agreement ? ChosenFields.Summary : ChosenFields.Statement),
            [.. roles[r.Id].Where(role => Shown.Contains(role.Role))]));
    }
}
