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
                Round = s.AgreedInRound, Stage = s.StageOf,
            })
            .SingleAsync(cancellationToken);
        var evidence = await RecordEvidence.LoadAsync(db, records, cancellationToken);
        var reports = await RecordReports.LoadAsync(db, swap.Id, cancellationToken);
        return new SwapDetail(
            swap,
            row.Process,
            row.Place is null ? null : PlaceOf(row.Place, evidence.Of(swap.Id)),
            row.Round is null ? null : LinkTo(row.Round),
            row.Stage is null ? null : LinkTo(row.Stage),
            await StagesAsync(db, swap.Id, cancellationToken),
            reports,
            [.. evidence.Of(swap.Id)],
            [.. row.Notes.Concat(reports.SelectMany(r => r.Notes)).Distinct()],
            row.ChangedAt);
    }

    /// <summary>Where a record went whose address is no more; null where nothing is known of it.</summary>
    public async Task<RetiredSlugRow?> FindRetiredAsync(string slug, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.RetiredSlugs.AsNoTracking().SingleOrDefaultAsync(r => r.Slug == slug, cancellationToken);
    }

    private static ValueView PlaceOf(string name, IEnumerable<ChosenView> chosen)
    {
        var place = chosen.FirstOrDefault(c => c.Field == ChosenFields.Place);
        return new ValueView(name, place?.Agreeing ?? [], place?.Differing ?? []);
    }

    private static RecordLink LinkTo(RecordRow row) => new(row.Kind, row.Slug, row.Title, row.Date);

    private static async Task<List<RecordLink>> StagesAsync(TalksDb db, int id, CancellationToken cancellationToken)
    {
        var stages = await db.Swaps.AsNoTracking()
            .Where(s => s.StageOfId == id)
            .OrderBy(s => s.Earliest).ThenBy(s => s.Id)
            .Select(s => new { s.Slug, s.Title, s.Date })
            .ToListAsync(cancellationToken);
        return stages.ConvertAll(s => new RecordLink(RecordKind.Swap, s.Slug, s.Title, s.Date));
    }
}
