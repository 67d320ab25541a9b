using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Articles;

namespace TalksTracker.Web.Features.Quotes;

/// <summary>The words behind claims and quotes: one query for a whole page, however many values it shows.</summary>
public static class EvidenceQueries
{
    // Below every database's limit of parameters.
    private const int Chunk = 2000;

    private static readonly Expression<Func<QuoteRow, QuotedWords>> Words = q => new QuotedWords(
        q.Id, q.Article.Slug, q.Article.Title,
        q.Article.Title == null ? q.Article.Text.Substring(0, ArticleHeading.Reach) : "",
        q.Article.Publisher, q.Article.Published, q.Article.Language, q.Start, q.Text,
        q.Article.Text.Substring(
            q.Start < QuoteContext.Reach ? 0 : q.Start - QuoteContext.Reach,
            q.Length + QuoteContext.Reach + (q.Start < QuoteContext.Reach ? q.Start : QuoteContext.Reach)));

    /// <summary>By claim id.</summary>
    public static async Task<IReadOnlyDictionary<int, EvidenceView>> EvidenceOfClaimsAsync(
        this TalksDb db, IEnumerable<int> claimIds, CancellationToken cancellationToken = default)
    {
        var evidence = new Dictionary<int, EvidenceView>();
        foreach (var ids in claimIds.Distinct().Chunk(Chunk))
        {
            var claims = await db.Claims.AsNoTracking()
                .Where(c => ids.Contains(c.Id))
                .Select(c => new { c.Id, c.QuoteId, Claimant = c.Claimant!.Name, c.Rule })
                .ToListAsync(cancellationToken);
            var quotes = await QuotesAsync(db, claims.ConvertAll(c => c.QuoteId), cancellationToken);
            claims.ForEach(c => evidence[c.Id] = quotes[c.QuoteId].View(c.Claimant, c.Rule));
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
            foreach (var (id, words) in await QuotesAsync(db, ids, cancellationToken))
                evidence[id] = words.View(null, rule);
        }

        return evidence;
    }

    private static async Task<Dictionary<int, QuotedWords>> QuotesAsync(
        TalksDb db, IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        var distinct = ids.Distinct().ToList();
        return await db.Quotes.AsNoTracking()
            .Where(q => distinct.Contains(q.Id))
            .Select(Words)
            .ToDictionaryAsync(q => q.Id, cancellationToken);
    }

    private sealed record QuotedWords(
        int Id, string Slug, string? Title, string Beginning, string? Publisher, DateOnly? Published, string? Language, int Start,
        string Text, string Window)
    {
        public EvidenceView View(string? claimant, string rule)
        {
            var (before, after) = QuoteContext.Of(Window, Math.Min(Start, QuoteContext.Reach), Text);
            return new EvidenceView(Slug, ArticleHeading.Of(Title, Beginning), Publisher, Published, Id, Text, claimant, rule)
            {
                Language = Language ?? "en", Before = before, After = after,
            };
        }
    }
}
