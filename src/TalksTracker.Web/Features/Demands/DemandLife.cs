using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Demands;

/// <summary>Reads the life of one demand.</summary>
internal sealed class DemandLife(TalksDb db, CancellationToken cancellationToken)
{
    /// <returns>Null where there is no such demand.</returns>
    public async Task<DemandView?> FindAsync(string slug)
    {
        var self = db.Demands.Where(d => d.Slug == slug);
        var row = await self.AsNoTracking().Select(d => new { d.Id, d.Title, d.ProcessId, d.IssueId, Process = d.Process!.Name })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
            return null;

        var stance = (await StanceReader.ReadAsync(db, self, cancellationToken)).Single();
        var evidence = await RecordEvidence.LoadAsync(db, self, cancellationToken);
        var same = db.Demands.Where(d => d.IssueId == row.IssueId && d.ProcessId == row.ProcessId && d.Id != row.Id);
        return new DemandView(
            stance, row.Title, row.Process,
            evidence.Words(row.Id, ChosenFields.Party),
            evidence.Words(row.Id, ChosenFields.Addressee),
            evidence.Words(row.Id, ChosenFields.Issue),
            evidence.Words(row.Id, ChosenFields.DemandKind),
            evidence.Modality(row.Id),
            await ConditionsAsync(self),
            await AnswersAsync(self, await ProcessSides.LoadAsync(db, [row.ProcessId], cancellationToken)),
            await RecordReports.LoadAsync(db, row.Id, cancellationToken),
            await StanceReader.ReadAsync(db, same, cancellationToken));
    }

    private async Task<IReadOnlyList<Condition>> ConditionsAsync(IQueryable<DemandRow> self)
    {
        var rows = await self.SelectMany(d => d.Conditions).OrderBy(c => c.Position)
            .Select(c => new { c.ClaimId, c.Claim.Value }).ToListAsync(cancellationToken);
        var words = await db.EvidenceOfClaimsAsync(rows.Select(r => r.ClaimId), cancellationToken);
        return [.. rows.Select(r => new Condition(r.Value, words[r.ClaimId]))];
    }

    private async Task<IReadOnlyList<Answer>> AnswersAsync(IQueryable<DemandRow> self, ProcessSides sides)
    {
        var rows = await self.SelectMany(d => d.Responses).OrderBy(r => r.Position)
            .Select(r => new { r.ClaimId, r.Response, r.PartyId, Party = r.Party.Name, r.Demand.ProcessId })
            .ToListAsync(cancellationToken);
        var words = await db.EvidenceOfClaimsAsync(rows.Select(r => r.ClaimId), cancellationToken);
        return [.. rows.Select(r => new Answer(sides.View(r.ProcessId, r.PartyId, r.Party), r.Response, words[r.ClaimId]))];
    }
}
