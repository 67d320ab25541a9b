using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>One swap with all that is known of it.</summary>
public sealed class SwapPageQueries(IDbContextFactory<TalksDb> databases)
{
    /// <returns>Null where there is no such swap.</returns>
    public async Task<SwapDetail?> FindAsync(string slug, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var records = db.Records.AsNoTracking().Where(r => r.Kind == RecordKind.Swap && r.Slug == slug);
        if ((await SwapQueries.ItemsAsync(db, records, cancellationToken)).SingleOrDefault() is not { } swap)
            return null;

        var row = await db.Swaps.AsNoTracking()
            .Where(s => s.Id == swap.Id)
            .Select(s => new
            {
                Process = s.Process!.Name, Place = s.Place!.Name, s.Notes, s.ChangedAt,
                Round = s.AgreedInRound, s.AgreedInRoundReason, Whole = s.StageOf, s.StageOfReason, Agreed = s.Fulfils, s.FulfilsReason,
            })
            .SingleAsync(cancellationToken);
        var evidence = await RecordEvidence.LoadAsync(db, records, cancellationToken);
        var reports = await RecordReports.LoadAsync(db, swap.Id, cancellationToken);
        return new SwapDetail(
            swap,
            row.Process,
            row.Place is null ? null : PlaceOf(row.Place, evidence.Of(swap.Id)),
            LinkTo(row.Round, row.AgreedInRoundReason),
            LinkTo(row.Agreed, row.FulfilsReason),
            await LinksAsync(db.Swaps.Where(s => s.FulfilsId == swap.Id), s => s.FulfilsReason, cancellationToken),
            LinkTo(row.Whole, row.StageOfReason),
            await LinksAsync(db.Swaps.Where(s => s.StageOfId == swap.Id), s => s.StageOfReason, cancellationToken),
            reports,
            [.. evidence.Of(swap.Id)],
            [.. row.Notes.Concat(reports.SelectMany(r => r.Notes)).Distinct()],
            row.ChangedAt);
    }

    private static ValueView PlaceOf(string name, IEnumerable<ChosenView> chosen)
    {
        var place = chosen.FirstOrDefault(c => c.Field == ChosenFields.Place);
        return new ValueView(name, place?.Agreeing ?? [], place?.Differing ?? []);
    }

    private static RecordLink? LinkTo(RecordRow? row, string? reason) => row is null ? null : new(row.Kind, row.Slug, row.Title, row.Date, reason);

    private static async Task<List<RecordLink>> LinksAsync(
        IQueryable<SwapRow> swaps, Func<SwapRow, string?> reason, CancellationToken cancellationToken)
    {
        var rows = await swaps.AsNoTracking().OrderBy(s => s.Earliest).ThenBy(s => s.Id).ToListAsync(cancellationToken);
        return rows.ConvertAll(s => LinkTo(s, reason(s))!);
    }
}
