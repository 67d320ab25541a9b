using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;

namespace TalksTracker.Web.Features.Quotes;

/// <summary>One article's account, and why it was put into a record.</summary>
/// <param name="Modality">What kind of fact this article makes of it.</param>
/// <param name="Passages">The sentences that carry the account.</param>
public sealed record ReportView(
    string ArticleSlug,
    string? ArticleTitle,
    string? Publisher,
    DateOnly? Published,
    bool PublishedInferred,
    Modality Modality,
    bool Background,
    string Reason,
    EvidenceView ModalityWords,
    IReadOnlyList<EvidenceView> Passages)
{
    public string Title => ArticleNames.Title(ArticleTitle, ArticleSlug);
}

/// <summary>The reports that a record was made of, in the order of publication.</summary>
/// <param name="Notes">What the arithmetic says of their counts.</param>
public sealed record RecordReports(IReadOnlyList<ReportView> Reports, IReadOnlyList<string> Notes)
{
    public static async Task<RecordReports> LoadAsync(TalksDb db, int recordId, CancellationToken cancellationToken = default)
    {
        var rows = await db.RecordMemberships.AsNoTracking()
            .Where(m => m.RecordId == recordId)
            .OrderBy(m => m.Position)
            .Select(m => new
            {
                m.Reason, m.Report.Modality, m.Report.Background, m.Report.Notes, m.Report.ModalityQuoteId,
                m.Report.Article.Slug, m.Report.Article.Title, m.Report.Article.Publisher, m.Report.Article.Published,
                m.Report.Article.PublishedInferred,
                Passages = m.Report.Passages.OrderBy(p => p.Position).Select(p => p.QuoteId).ToList(),
            })
            .ToListAsync(cancellationToken);
        var words = await db.EvidenceOfQuotesAsync(
            rows.SelectMany(r => r.Passages.Append(r.ModalityQuoteId)), "report", cancellationToken);
        return new RecordReports(
            rows.ConvertAll(r => new ReportView(
                r.Slug, r.Title, r.Publisher, r.Published, r.PublishedInferred, r.Modality, r.Background, r.Reason,
                words[r.ModalityQuoteId], r.Passages.ConvertAll(id => words[id]))),
            [.. rows.SelectMany(r => r.Notes).Distinct()]);
    }
}
