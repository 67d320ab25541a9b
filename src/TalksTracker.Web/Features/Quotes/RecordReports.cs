using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Quotes;

/// <summary>One article's account within a record.</summary>
/// <param name="Said">The day it was said, where the text gives one; else the article's.</param>
/// <param name="Reason">Why it was put into this record.</param>
/// <param name="Passage">The sentence that carries the account.</param>
public sealed record ReportView(
    PartialDate? Said, bool SaidInferred, Modality Modality, bool Background, string Reason, EvidenceView Passage)
{
    /// <summary>The words that show what kind of fact it is to this article.</summary>
    public required EvidenceView ModalityWords { get; init; }

    /// <summary>All sentences that carry the account, in the order of the text.</summary>
    public required IReadOnlyList<EvidenceView> Passages { get; init; }

    /// <summary>What the arithmetic says of its counts.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>True where the day its article was published was worked out, not given.</summary>
    public required bool PublishedInferred { get; init; }
}

/// <summary>What a record was put together from.</summary>
public static class RecordReports
{
    /// <summary>In the order in which it was said.</summary>
    public static async Task<IReadOnlyList<ReportView>> LoadAsync(
        TalksDb db, int recordId, CancellationToken cancellationToken = default)
    {
        var reports = await db.RecordMemberships.AsNoTracking()
            .Where(m => m.RecordId == recordId)
            .OrderBy(m => m.Position)
            .Select(m => new
            {
                m.Reason, m.Report.Modality, m.Report.Background, m.Report.Notes, m.Report.ModalityQuoteId,
                m.Report.Article.Published, m.Report.Article.PublishedInferred,
                Passages = m.Report.Passages.OrderBy(p => p.Position).Select(p => p.QuoteId).ToList(),
                Stated = m.Report.Claims.OfType<DateClaimRow>().Where(d => d.Kind == DateKind.Stated)
                    .OrderBy(d => d.Position).Select(d => d.Value).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var words = await db.EvidenceOfQuotesAsync(reports.SelectMany(r => r.Passages.Append(r.ModalityQuoteId)), "passage", cancellationToken);
        return [.. reports
            .Select(r => new ReportView(
                r.Stated ?? (r.Published is { } day ? PartialDate.Of(day) : null), r.Stated is null && r.PublishedInferred,
                r.Modality, r.Background, r.Reason, words[r.Passages[0]])
            {
                ModalityWords = words[r.ModalityQuoteId],
                Passages = r.Passages.ConvertAll(id => words[id]),
                Notes = r.Notes,
                PublishedInferred = r.PublishedInferred,
            })
            .OrderBy(r => r.Said is null).ThenBy(r => r.Said)];
    }
}
