using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Articles;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Processes;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Features.Swaps;

namespace TalksTracker.Web.Features.Home;

public sealed class HomeQueries(IDbContextFactory<TalksDb> databases, ArticleQueries articles, TimeProvider clock)
{
    private const int Newest = 4;
    private const int TopDemands = 3;

    private static readonly Modality[] NotYet = [Modality.Ongoing, Modality.Agreed, Modality.Announced, Modality.Proposed];

    /// <param name="process">Where it is known; else, and where it is null, the process that most is known of.</param>
    public async Task<HomeView> StandAsync(string? process = null, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var processes = await ProcessQueries.ListAsync(db, cancellationToken);
        var main = processes.FirstOrDefault(p => p.Id == process) ?? (processes is [var most, ..] ? most : null);
        var records = main is null ? db.Records : db.Records.Where(r => r.ProcessId == main.Id);
        var swaps = records.Where(r => r.Kind == RecordKind.Swap);
        var ahead = records.Where(r => (r.Kind == RecordKind.Swap || r.Kind == RecordKind.Round) && NotYet.Contains(r.Modality) && !r.Background);
        return new HomeView(
            main,
            await LatestAsync(db, swaps, cancellationToken),
            await LatestAsync(db, records.Where(r => r.Kind == RecordKind.Round), cancellationToken),
            await LinesAsync(db, ahead.OrderBy(r => r.Modality).ThenByDescending(r => r.Latest).ThenBy(r => r.Slug).Take(Newest), cancellationToken),
            SwapTotals.Of(await SwapSummary.LoadAsync(db, swaps, cancellationToken)),
            await DemandsAsync(db, main, cancellationToken),
            await LinesAsync(db, records.Where(r => r.Disputed).OrderByDescending(r => r.Latest).ThenBy(r => r.Slug).Take(Newest), cancellationToken),
            await articles.ListAsync(Newest, cancellationToken),
            [.. processes.Where(p => p != main)],
            new RecordTally(
                await db.Articles.CountAsync(a => a.Status != ReviewStatus.Rejected, cancellationToken),
                await db.Records.CountAsync(cancellationToken),
                await db.Quotes.CountAsync(cancellationToken)));
    }

    private async Task<LatestEvent?> LatestAsync(TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var last = records.Where(r => r.Modality == Modality.Happened && r.Latest != null)
            .OrderByDescending(r => r.Latest).ThenBy(r => r.Slug).Take(1);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return await LinesAsync(db, last, cancellationToken) is [var line] ? new LatestEvent(line, Since.Words(line.Date, today)) : null;
    }

    private static async Task<IReadOnlyList<EventLine>> LinesAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var rows = await records.AsNoTracking()
            .Select(r => new { r.Id, r.Slug, r.Kind, r.Title, r.Modality, r.Date })
            .ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(r => r.Id);
        var evidence = await RecordEvidence.LoadAsync(db, db.Records.Where(r => ids.Contains(r.Id)), [ChosenFields.Date], cancellationToken);
        return rows.ConvertAll(r => new EventLine(r.Id, r.Slug, r.Kind, r.Title, r.Modality, r.Date, evidence.Modality(r.Id)));
    }

    // The sides first, then who demands most.
    private static async Task<IReadOnlyList<OpenDemands>> DemandsAsync(TalksDb db, ProcessLink? process, CancellationToken cancellationToken)
    {
        var open = db.Demands.Where(d => d.ProcessId == (process == null ? null : process.Id)
            && (d.Status == DemandStatus.Open || d.Status == DemandStatus.UnderConsideration));
        return [.. (await StanceReader.ReadAsync(db, open, cancellationToken))
            .GroupBy(s => s.SideId)
            .Select(g => new OpenDemands(g.First().Party, g.Count(), [.. g.OrderByDescending(s => s.Reports).Take(TopDemands)]))
            .OrderBy(d => d.Party.Side == Side.None).ThenBy(d => d.Party.Side).ThenByDescending(d => d.Count)];
    }
}
