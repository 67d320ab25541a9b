using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Quotes;

/// <summary>One article's account, and why it was put into a record.</summary>
/// <param name="Stated">The day it was said, where the text gives one.</param>
/// <param name="Modality">What kind of fact this article makes of it.</param>
/// <param name="Passages">The sentences that carry the account.</param>
public sealed record ReportView(
    string ArticleSlug,
    string? ArticleTitle,
    string? Publisher,
    DateOnly? Published,
    bool PublishedInferred,
    PartialDate? Stated,
    Modality Modality,
    bool Background,
    string Reason,
    EvidenceView ModalityWords,
    IReadOnlyList<EvidenceView> Passages)
{
    public string Title => ArticleNames.Title(ArticleTitle, ArticleSlug);

    /// <summary>The day it was said, where the text gives one; else the article's.</summary>
    public PartialDate? Said => Stated ?? (Published is { } day ? PartialDate.Of(day) : null);

    public bool SaidInferred => Stated is null && PublishedInferred;
}

/// <summary>The reports that a record was made of, in the order of publication.</summary>
/// <param name="Notes">What the arithmetic says of their counts.</param>
public sealed record RecordReports(IReadOnlyList<ReportView> Reports, IReadOnlyList<string> Notes)
{
    public IReadOnlyList<ReportView> InOrderSaid => [.. Reports.OrderBy(r => r.Said is null).ThenBy(r => r.Said)];

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
                Stated = m.Report.Claims.OfType<DateClaimRow>().Where(d => d.Kind == DateKind.Stated)
                    .OrderBy(d => d.Position).Select(d => d.Value).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var words = await db.EvidenceOfQuotesAsync(
            rows.SelectMany(r => r.Passages.Append(r.ModalityQuoteId)), "report", cancellationToken);
        return new RecordReports(
            rows.ConvertAll(r => new ReportView(
                r.Slug, r.Title, r.Publisher, r.Published, r.PublishedInferred, r.Stated, r.Modality, r.Background, r.Reason,
                words[r.ModalityQuoteId], r.Passages.ConvertAll(id => words[id]))),
            [.. rows.SelectMany(r => r.Notes).Distinct()]);
    }
}
