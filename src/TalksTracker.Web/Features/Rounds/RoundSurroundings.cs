using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Rounds;

/// <summary>What lay on the table of a round and what it led to, as far as the articles that report it say.</summary>
internal sealed class RoundSurroundings(TalksDb db, RoundRow round)
{
    private IQueryable<int> Articles =>
        db.RecordMemberships.Where(m => m.RecordId == round.Id).Select(m => m.Report.ArticleId);

    /// <summary>Demands of the same process in the articles that report the round.</summary>
    public IQueryable<DemandRow> Demands => db.Demands.Where(d =>
        d.ProcessId == round.ProcessId && d.Reports.Any(m => Articles.Contains(m.Report.ArticleId)));

    // One that is dated to another day was reached elsewhere.
    private IQueryable<AgreementRow> Agreements => db.Agreements.Where(a =>
        a.ProcessId == round.ProcessId
        && a.Reports.Any(m => Articles.Contains(m.Report.ArticleId))
        && (a.Earliest == null || round.Latest == null || a.Earliest <= round.Latest)
        && (a.Latest == null || round.Earliest == null || a.Latest >= round.Earliest));

    public async Task<IReadOnlyList<RoundOutcome>> OutcomesAsync(CancellationToken cancellationToken)
    {
        var outcomes = await db.Rounds.Where(r => r.Id == round.Id)
            .SelectMany(r => r.Outcomes)
            .OrderBy(o => o.Position)
            .Select(o => new { o.ClaimId, o.Claim.Value })
            .ToListAsync(cancellationToken);
        var words = await db.EvidenceOfClaimsAsync(outcomes.Select(o => o.ClaimId), cancellationToken);
        return [.. outcomes.Select(o => new RoundOutcome(o.Value, words[o.ClaimId])).DistinctBy(o => o.Words.QuoteId)];
    }

    /// <summary>Swaps first, then other agreements.</summary>
    public async Task<IReadOnlyList<RecordLink>> AgreedAsync(CancellationToken cancellationToken) =>
    [
        .. await LinksAsync(db.Swaps.Where(s => s.AgreedInRoundId == round.Id), cancellationToken),
        .. await LinksAsync(Agreements, cancellationToken),
    ];

    private async Task<IReadOnlyList<RecordLink>> LinksAsync(IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var rows = await records.AsNoTracking().OrderBy(r => r.Earliest).ThenBy(r => r.Slug)
            .Select(r => new { r.Id, r.Slug, r.Kind, r.Title, r.Modality, r.Date })
            .ToListAsync(cancellationToken);
        var evidence = await RecordEvidence.LoadAsync(db, records, cancellationToken);
        return [.. rows.Select(r => new RecordLink(r.Slug, r.Kind, r.Title, r.Modality, r.Date, Words(evidence, r.Id)))];
    }

    // What was agreed in its own words; a swap's are those that show that it was agreed.
    private static IReadOnlyList<EvidenceView> Words(RecordEvidence evidence, int id) =>
        evidence.Words(id, ChosenFields.Summary) is { Count: > 0 } summary ? summary : evidence.Modality(id);
}
