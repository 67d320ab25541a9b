using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Quotes;

/// <summary>The words behind claims and quotes: one query for a whole page, however many values it shows.</summary>
public sealed class EvidenceQueries(IDbContextFactory<TalksDb> databases)
{
    /// <summary>By claim id.</summary>
    public async Task<IReadOnlyDictionary<int, EvidenceView>> OfClaimsAsync(
        IEnumerable<int> claimIds, CancellationToken cancellationToken = default)
    {
        var ids = claimIds.Distinct().ToList();
        if (ids.Count == 0)
            return new Dictionary<int, EvidenceView>();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await OfClaimsAsync(db.Claims.Where(c => ids.Contains(c.Id)), cancellationToken);
    }

    /// <summary>By claim id, for the claims that a query of the caller's own context picks.</summary>
    public static async Task<IReadOnlyDictionary<int, EvidenceView>> OfClaimsAsync(
        IQueryable<ClaimRow> claims, CancellationToken cancellationToken = default)
    {
        var rows = await claims.AsNoTracking()
            .Select(c => new
            {
                c.Id,
                Evidence = new EvidenceView(
                    c.Quote.Article.Slug, c.Quote.Article.Title, c.Quote.Article.Publisher, c.Quote.Article.Published,
                    c.QuoteId, c.Quote.Text, c.Claimant!.Name, c.Rule),
            })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Id, r => r.Evidence);
    }

    /// <summary>By quote id, for words that carry no claim of their own, such as those that show a modality.</summary>
    public static async Task<IReadOnlyDictionary<int, EvidenceView>> OfQuotesAsync(
        IQueryable<QuoteRow> quotes, string rule, CancellationToken cancellationToken = default)
    {
        var rows = await quotes.AsNoTracking()
            .Select(q => new EvidenceView(
                q.Article.Slug, q.Article.Title, q.Article.Publisher, q.Article.Published, q.Id, q.Text, null, rule))
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.QuoteId);
    }
}
