using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Timeline;

/// <summary>Records of all kinds in order: page and JSON show what this finds.</summary>
public sealed class TimelineQueries(IDbContextFactory<TalksDb> databases)
{
    private static readonly Role[] Shown = [Role.Mediator, Role.Host];

    public async Task<TimelineList> ListAsync(RecordFilter filter, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var named = await filter.NamedAsync(db, cancellationToken);
        var all = db.Records.AsNoTracking();
        var dated = await ItemsAsync(db, named.Filter.Where(all).Within(named.Filter.Dates), cancellationToken);
        var undated = await ItemsAsync(db, named.Filter.Where(all).Undated(), cancellationToken);
        return new TimelineList(
            named,
            InOrder(dated, named.Filter.Order),
            [.. undated.OrderBy(i => i.FirstReported).ThenBy(i => i.Kind).ThenBy(i => i.Slug, StringComparer.Ordinal)],
            await named.FacetsAsync(db, all, cancellationToken),
            await all.CountAsync(cancellationToken));
    }

    private static List<TimelineItem> InOrder(List<TimelineItem> items, string order)
    {
        var ordered = items.OrderBy(i => i.When).ThenBy(i => i.Kind).ThenBy(i => i.Slug, StringComparer.Ordinal);
        return order == TimelineFilter.NewestFirst ? [.. ordered.Reverse()] : [.. ordered];
    }

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
        var evidence = await RecordEvidence.LoadAsync(db, records, cancellationToken);
        var roles = await RecordRoles.LoadAsync(db, records, sides, cancellationToken);
        return rows.ConvertAll(r => new TimelineItem(
            r.Id, r.Kind, r.Slug, r.Title, r.Date, r.Reported, r.Modality, r.Detail,
            evidence.Words(r.Id, ChosenFields.Date), evidence.Modality(r.Id),
            evidence.Words(r.Id, r.Kind == RecordKind.Agreement ? ChosenFields.Summary : ChosenFields.Statement),
            [.. roles[r.Id].Where(role => Shown.Contains(role.Role))]));
    }
}
