using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;

namespace TalksTracker.Web.Ingestion;

/// <summary>How far a verification came.</summary>
/// <param name="Broken">The first text or quote that is not as it was stored; null where all are.</param>
public sealed record VerificationResult(int Articles, int Quotes, string? Broken);

/// <summary>Checks every article's text against its SHA-256 and every quote against its article, character for character.</summary>
public sealed class Verification(IDbContextFactory<TalksDb> databases)
{
    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken = default)
    {
        int articles = 0, quotes = 0;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var id in await db.Articles.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellationToken))
        {
            var article = await db.Articles.Where(a => a.Id == id)
                .Select(a => new StoredText(a.Slug, a.Text, a.Sha256)).SingleAsync(cancellationToken);
            articles++;
            if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text))) != article.Sha256)
                return Broken($"{article.Slug}: the text is not the one that was stored (its SHA-256 differs).");

            var spans = db.Quotes.Where(q => q.ArticleId == id).OrderBy(q => q.Start).ThenBy(q => q.Length)
                .Select(q => new StoredSpan(q.Start, q.Length, q.Text));
            await foreach (var quote in spans.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                quotes++;
                if (!IsVerbatim(article.Text, quote))
                    return Broken($"{article.Slug} does not have these words at {quote.Start}+{quote.Length}: “{quote.Text}”");
            }
        }

        return new VerificationResult(articles, quotes, null);

        VerificationResult Broken(string what) => new(articles, quotes, what);
    }

    private static bool IsVerbatim(string text, StoredSpan quote) =>
        quote.Start >= 0 && quote.Length > 0 && quote.Length == quote.Text.Length && quote.Start <= text.Length - quote.Length
        && text.AsSpan(quote.Start, quote.Length).SequenceEqual(quote.Text);

    private sealed record StoredText(string Slug, string Text, string Sha256);

    private sealed record StoredSpan(int Start, int Length, string Text);
}
