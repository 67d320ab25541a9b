using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Rounds;

public sealed class RoundQueries(IDbContextFactory<TalksDb> databases)
{
    /// <summary>The latest first; those without a date last.</summary>
    /// <param name="process">Only of this process; null for all.</param>
    public async Task<IReadOnlyList<RoundListItem>> ListAsync(string? process = null, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rounds = await db.Rounds.AsNoTracking()
            .Where(r => process == null || r.ProcessId == process)
            .OrderBy(r => r.Date == null).ThenByDescending(r => r.Earliest).ThenBy(r => r.Slug)
            .Select(r => new
            {
                r.Id, r.Slug, r.Title, r.Modality, r.Date, r.ProcessId,
                Place = r.Place!.Name, Process = r.Process!.Name, Reports = r.Reports.Count,
            })
            .ToListAsync(cancellationToken);
        var sides = await ProcessSides.LoadAsync(db, rounds.Select(r => r.ProcessId), cancellationToken);
        var roles = await RecordRoles.LoadAsync(db, db.Rounds, sides, cancellationToken);
        return [.. rounds.Select(r => new RoundListItem(
            r.Slug, r.Title, r.Modality, r.Date, r.Place, r.Process, r.Reports, [.. roles[r.Id]]))];
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
