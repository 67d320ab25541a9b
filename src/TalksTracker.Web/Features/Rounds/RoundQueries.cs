using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Rounds;

public sealed class RoundQueries(IDbContextFactory<TalksDb> databases)
{
    /// <summary>In the filter's order, those without a date last; the filter's page of them.</summary>
    public async Task<RoundList> ListAsync(RecordFilter filter, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var named = await filter.NamedAsync(db, cancellationToken);
        var all = db.Records.AsNoTracking().Where(r => r.Kind == RecordKind.Round);
        var keys = await named.Filter.WhereListed(all).Select(r => new { r.Id, r.Date, r.Slug }).ToListAsync(cancellationToken);
        var dated = keys.Where(k => k.Date is not null).OrderBy(k => k.Date).ThenBy(k => k.Slug, StringComparer.Ordinal);
        List<int> ids = [.. (named.Filter.Order == RoundFilter.OldestFirst ? dated : dated.Reverse()).Concat(keys.Where(k => k.Date is null).OrderBy(k => k.Slug, StringComparer.Ordinal)).Select(k => k.Id)];
        var paging = Paging.At(named.Filter.Page, named.Filter.List.PageSize, ids.Count);
        var shown = ids[paging.First..paging.End];
        var items = await ItemsAsync(db, shown, cancellationToken);
        return new RoundList(
            named, paging, [.. shown.Select(id => items[id])], await named.FacetsAsync(db, all, cancellationToken), await all.CountAsync(cancellationToken));
    }

    private static async Task<Dictionary<int, RoundListItem>> ItemsAsync(TalksDb db, List<int> ids, CancellationToken cancellationToken)
    {
        var shown = db.Rounds.AsNoTracking().Where(r => ids.Contains(r.Id));
        var rounds = await shown
            .Select(r => new
            {
                r.Id, r.Slug, r.Title, r.Modality, r.Date, r.ProcessId,
                Place = r.Place!.Name, Process = r.Process!.Name, Reports = r.Reports.Count,
            })
            .ToListAsync(cancellationToken);
        var sides = await ProcessSides.LoadAsync(db, rounds.Select(r => r.ProcessId), cancellationToken);
        var roles = await RecordRoles.LoadAsync(db, shown, sides, cancellationToken);
        var evidence = await RecordEvidence.LoadAsync(db, shown, [ChosenFields.Date], cancellationToken);
        return rounds.ToDictionary(r => r.Id, r => new RoundListItem(
            r.Slug, r.Title, r.Modality, r.Date, r.Place, r.Process, r.Reports, [.. roles[r.Id]], evidence.Words(r.Id, ChosenFields.Date), evidence.Modality(r.Id)));
    }

    /// <returns>Null where there is no such round.</returns>
    public async Task<RoundView?> FindAsync(string slug, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var round = await db.Rounds.AsNoTracking().Include(r => r.Place).Include(r => r.Process)
            .SingleOrDefaultAsync(r => r.Slug == slug, cancellationToken);
        if (round is null)
            return null;

        var self = db.Rounds.Where(r => r.Id == round.Id);
        var sides = await ProcessSides.LoadAsync(db, [round.ProcessId], cancellationToken);
        var evidence = await RecordEvidence.LoadAsync(db, self, cancellationToken);
        var roles = await RecordRoles.LoadAsync(db, self, sides, cancellationToken);
        var surroundings = new RoundSurroundings(db, round);
        return new RoundView(
            round.Slug, round.Title, round.Process?.Name, round.Modality, round.Date,
            [.. evidence.Of(round.Id).Select(chosen => Fact(chosen, round))],
            evidence.Modality(round.Id),
            [.. roles[round.Id]],
            await surroundings.OutcomesAsync(cancellationToken),
            await surroundings.AgreedAsync(cancellationToken),
            await StanceReader.ReadAsync(db, surroundings.Demands, cancellationToken),
            await RecordReports.LoadAsync(db, round.Id, cancellationToken));
    }

    private static RoundFact Fact(ChosenView chosen, RoundRow round) => chosen.Field switch
    {
        ChosenFields.Date => new RoundFact(RoundWords.Label(chosen.Field), chosen.Value, chosen, round.Date),
        ChosenFields.Place => new RoundFact(RoundWords.Label(chosen.Field), round.Place?.Name ?? chosen.Value, chosen),
        _ => new RoundFact(RoundWords.Label(chosen.Field), chosen.Value, chosen),
    };
}
