using Microsoft.EntityFrameworkCore;
using TalksTracker.Articles;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>An article on its way into the database: refused, known already, or read.</summary>
/// <param name="Problem">Why it is refused.</param>
/// <param name="Known">What is stored of the same text; null where nothing is.</param>
/// <param name="Row">With all that was read from it, but without a slug.</param>
internal sealed record ReadArticle(
    string Source, string? Slug = null, string? Problem = null, StoredArticle? Known = null, Extraction.Extraction? Extraction = null, ArticleRow? Row = null);

/// <summary>Reads texts that are not stored yet. It asks the database for that, and writes nothing.</summary>
/// <remarks>While the database is not ready every text is read: whoever stores it asks again.</remarks>
internal sealed class ArticleReader(IDbContextFactory<TalksDb> databases, Engine engine, Task ready) : IAsyncDisposable
{
    private TalksDb? _db;
    private StoredArticles? _stored;

    public async Task<ReadArticle> ReadAsync(ImportCandidate candidate, CancellationToken cancellationToken)
    {
        var article = ArticleFile.Read(candidate.Path, candidate.Origin);
        return article.TryGet(out var text)
            ? await ReadAsync(text, candidate.Source, candidate.Slug, cancellationToken)
            : new ReadArticle(candidate.Source, Problem: article.Problem);
    }

    public async Task<ReadArticle> ReadAsync(Article article, string source, string? slug, CancellationToken cancellationToken)
    {
        if (ready.IsCompletedSuccessfully && await FindAsync(article.Sha256, cancellationToken) is { } known)
            return new ReadArticle(source, Known: known);

        var extraction = engine.Extract(article);
        var row = ArticleRows.Of(extraction, source, engine.ExtractorVersion);
        ArticleRows.AddReports(row, extraction.Reports);
        return new ReadArticle(source, slug, Extraction: extraction, Row: row);
    }

    public ValueTask DisposeAsync() => _db?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<StoredArticle?> FindAsync(string sha256, CancellationToken cancellationToken)
    {
        if (_stored is null)
        {
            _db = await databases.CreateDbContextAsync(cancellationToken);
            await _db.Database.OpenConnectionAsync(cancellationToken);
            _stored = new StoredArticles(_db);
        }

        return await _stored.FindAsync(sha256, cancellationToken);
    }
}
