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
    PartialDate? Said, bool SaidInferred, Modality Modality, bool Background, string Reason, EvidenceView Passage);

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
                m.Reason, m.Report.Modality, m.Report.Background,
                m.Report.Article.Published, m.Report.Article.PublishedInferred,
                Passage = m.Report.Passages.OrderBy(p => p.Position).Select(p => p.QuoteId).First(),
                Stated = m.Report.Claims.OfType<DateClaimRow>().Where(d => d.Kind == DateKind.Stated)
                    .OrderBy(d => d.Position).Select(d => d.Value).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var words = await db.EvidenceOfQuotesAsync(reports.Select(r => r.Passage), "passage", cancellationToken);
        return [.. reports
            .Select(r => new ReportView(
                r.Stated ?? (r.Published is { } day ? PartialDate.Of(day) : null), r.Stated is null && r.PublishedInferred,
                r.Modality, r.Background, r.Reason, words[r.Passage]))
            .OrderBy(r => r.Said is null).ThenBy(r => r.Said)];
    }
}
