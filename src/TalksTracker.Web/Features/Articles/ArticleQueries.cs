using Microsoft.EntityFrameworkCore;
using TalksTracker.Articles;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Articles;

public sealed class ArticleQueries(IDbContextFactory<TalksDb> databases)
{
    /// <summary>The newest first; those of an unknown day last.</summary>
    public async Task<IReadOnlyList<ArticleListItem>> ListAsync(int? take = null, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var articles = db.Articles
            .Where(a => a.Status != ReviewStatus.Rejected)
            .OrderByDescending(a => a.Published).ThenByDescending(a => a.Id)
            .Select(a => new
            {
                a.Slug, a.Title, a.Language, Beginning = a.Text.Substring(0, ArticleHeading.Reach),
                a.Publisher, a.Author, a.Published, a.PublishedInferred, a.PublishedReason,
                Quotes = a.Quotes.Count,
                Records = db.RecordMemberships.Where(m => m.Report.ArticleId == a.Id).Select(m => m.RecordId).Distinct().Count(),
            });
        var rows = await (take is { } n ? articles.Take(n) : articles).ToListAsync(cancellationToken);
        return [.. rows.Select(a => new ArticleListItem(
            a.Slug, ArticleHeading.Of(a.Title, a.Beginning), a.Title is not null, a.Language ?? "en",
            new Origin(a.Publisher, a.Author, a.Published, a.PublishedInferred, a.PublishedReason), a.Quotes, a.Records))];
    }

    /// <returns>Null where there is no such article.</returns>
    public async Task<ArticleView?> FindAsync(string slug, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var article = await db.Articles.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Slug == slug && a.Status != ReviewStatus.Rejected, cancellationToken);
        if (article is null)
            return null;

        var quotes = await db.Quotes.AsNoTracking().Where(q => q.ArticleId == article.Id).ToListAsync(cancellationToken);
        var members = await MembersAsync(db, article.Id, cancellationToken);
        var claims = await ClaimsAsync(db, article.Id, cancellationToken);
        var issues = await db.Issues.ToDictionaryAsync(i => i.Id, i => i.Name, cancellationToken);
        var evidence = new ArticleEvidence(quotes, members, claims, issues);
        return new ArticleView(
            article.Slug, ArticleHeading.Of(article.Title, article.Text), article.Title is not null,
            new Origin(article.Publisher, article.Author, article.Published, article.PublishedInferred, article.PublishedReason),
            article.Address, article.Language ?? "en", article.Text, evidence.Uses(), evidence.Records);
    }

    private static async Task<IReadOnlyList<ReportInRecord>> MembersAsync(TalksDb db, int articleId, CancellationToken cancellationToken) =>
        await db.RecordMemberships.AsNoTracking()
            .Where(m => m.Report.ArticleId == articleId)
            .Select(m => new ReportInRecord(
                m.ReportId, m.Record.Slug, m.Record.Kind, m.Record.Title, m.Report.Modality, m.Report.ModalityQuoteId,
                m.Report.Passages.OrderBy(p => p.Position).Select(p => p.QuoteId).ToList()))
            .ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<ClaimRow>> ClaimsAsync(TalksDb db, int articleId, CancellationToken cancellationToken) =>
        await db.Claims.AsNoTracking()
            .Where(c => c.Report.ArticleId == articleId && db.RecordMemberships.Any(m => m.ReportId == c.ReportId))
            .Include(c => c.Claimant)
            .Include(c => ((CountClaimRow)c).To)
            .Include(c => ((RoleClaimRow)c).Party)
            .Include(c => ((RoleClaimRow)c).Person)
            .Include(c => ((PlaceClaimRow)c).Place)
            .OrderBy(c => c.ReportId).ThenBy(c => c.Position)
            .ToListAsync(cancellationToken);
}
