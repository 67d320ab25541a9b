using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Quotes;

/// <summary>A value that a record shows, with the words that state it and those that say otherwise.</summary>
/// <param name="Reason">The written rule by which it was chosen.</param>
public sealed record ChosenView(
    int Id, string Field, string Value, string Reason, IReadOnlyList<EvidenceView> Agreeing, IReadOnlyList<EvidenceView> Differing);

/// <summary>The words behind what some records show: their chosen values, and what shows their modality.</summary>
public sealed class RecordEvidence
{
    private readonly ILookup<int, ChosenView> _chosen;
    private readonly ILookup<int, EvidenceView> _modality;

    private RecordEvidence(ILookup<int, ChosenView> chosen, ILookup<int, EvidenceView> modality) =>
        (_chosen, _modality) = (chosen, modality);

    public IEnumerable<ChosenView> Of(int recordId) => _chosen[recordId];

    /// <summary>The words for one field of a record; none where it shows no such value.</summary>
    public IReadOnlyList<EvidenceView> Words(int recordId, string field) =>
        _chosen[recordId].FirstOrDefault(c => c.Field == field)?.Agreeing ?? [];

    /// <summary>The words that show what kind of fact it is.</summary>
    public IReadOnlyList<EvidenceView> Modality(int recordId) => [.. _modality[recordId].DistinctBy(e => e.QuoteId)];

    /// <param name="records">A query of the same context; it becomes a part of those made here.</param>
    public static Task<RecordEvidence> LoadAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken = default) => LoadAsync(db, records, [], cancellationToken);

    /// <param name="fields">Those that are shown; none means all.</param>
    public static async Task<RecordEvidence> LoadAsync(
        TalksDb db, IQueryable<RecordRow> records, string[] fields, CancellationToken cancellationToken = default)
    {
        var ids = records.Select(r => r.Id);
        var shown = db.ChosenValues.AsNoTracking().Where(v => ids.Contains(v.RecordId));
        if (fields.Length > 0)
            shown = shown.Where(v => fields.Contains(v.Field));
        var values = await shown
            .OrderBy(v => v.RecordId).ThenBy(v => v.Position)
            .Select(v => new { v.Id, v.RecordId, v.Field, v.Value, v.Reason })
            .ToListAsync(cancellationToken);
        var claims = (await shown.SelectMany(v => v.Claims)
            .OrderBy(c => c.ChosenValueId).ThenBy(c => c.Position)
            .Select(c => new { c.ChosenValueId, c.ClaimId, c.Agrees })
            .ToListAsync(cancellationToken)).ToLookup(c => c.ChosenValueId);
        var words = await db.EvidenceOfClaimsAsync(claims.SelectMany(c => c.Select(x => x.ClaimId)), cancellationToken);
        var chosen = values.ToLookup(v => v.RecordId, v => new ChosenView(v.Id, v.Field, v.Value, v.Reason,
            [.. claims[v.Id].Where(c => c.Agrees).Select(c => words[c.ClaimId])],
            [.. claims[v.Id].Where(c => !c.Agrees).Select(c => words[c.ClaimId])]));
        return new RecordEvidence(chosen, await ModalitiesAsync(db, ids, cancellationToken));
    }

    // The reports that state the record's own modality; a less advanced one is history.
    private static async Task<ILookup<int, EvidenceView>> ModalitiesAsync(
        TalksDb db, IQueryable<int> ids, CancellationToken cancellationToken)
    {
        var quotes = await db.RecordMemberships.AsNoTracking()
            .Where(m => ids.Contains(m.RecordId) && m.Report.Modality == m.Record.Modality)
            .OrderBy(m => m.RecordId).ThenBy(m => m.Position)
            .Select(m => new { m.RecordId, m.Report.ModalityQuoteId })
            .ToListAsync(cancellationToken);
        var words = await db.EvidenceOfQuotesAsync(quotes.Select(q => q.ModalityQuoteId), "modality", cancellationToken);
        return quotes.ToLookup(q => q.RecordId, q => words[q.ModalityQuoteId]);
    }
}
