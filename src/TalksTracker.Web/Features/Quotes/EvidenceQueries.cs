using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;

namespace TalksTracker.Web.Features.Quotes;

/// <summary>The words behind claims and quotes: one query for a whole page, however many values it shows.</summary>
public static class EvidenceQueries
{
    // Below every database's limit of parameters.
    private const int Chunk = 2000;

    /// <summary>By claim id.</summary>
    public static async Task<IReadOnlyDictionary<int, EvidenceView>> EvidenceOfClaimsAsync(
        this TalksDb db, IEnumerable<int> claimIds, CancellationToken cancellationToken = default)
    {
        var evidence = new Dictionary<int, EvidenceView>();
        foreach (var ids in claimIds.Distinct().Chunk(Chunk))
        {
            var rows = await db.Claims.AsNoTracking()
                .Where(c => ids.Contains(c.Id))
                .Select(c => new
                {
                    c.Id,
                    Words = new EvidenceView(
                        c.Quote.Article.Slug, c.Quote.Article.Title, c.Quote.Article.Publisher, c.Quote.Article.Published,
                        c.QuoteId, c.Quote.Text, c.Claimant!.Name, c.Rule),
                })
                .ToListAsync(cancellationToken);
            rows.ForEach(r => evidence[r.Id] = r.Words);
        }

        return evidence;
    }

    /// <summary>By quote id, for words that carry no claim of their own, such as those that show a modality.</summary>
    public static async Task<IReadOnlyDictionary<int, EvidenceView>> EvidenceOfQuotesAsync(
        this TalksDb db, IEnumerable<int> quoteIds, string rule, CancellationToken cancellationToken = default)
    {
        var evidence = new Dictionary<int, EvidenceView>();
        foreach (var ids in quoteIds.Distinct().Chunk(Chunk))
        {
            var rows = await db.Quotes.AsNoTracking()
                .Where(q => ids.Contains(q.Id))
                .Select(q => new EvidenceView(
                    q.Article.Slug, q.Article.Title, q.Article.Publisher, q.Article.Published, q.Id, q.Text, null, rule))
                .ToListAsync(cancellationToken);
            rows.ForEach(r => evidence[r.QuoteId] = r);
        }

        return evidence;
    }
}
