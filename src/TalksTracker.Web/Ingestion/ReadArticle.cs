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
internal sealed class ArticleReader(TalksDb db, Engine engine) : IAsyncDisposable
{
    private readonly StoredArticles _stored = new(db);

    public async Task<ReadArticle> ReadAsync(ImportCandidate candidate, CancellationToken cancellationToken)
    {
        var article = ArticleFile.Read(candidate.Path, candidate.Origin);
        return article.TryGet(out var text)
            ? await ReadAsync(text, candidate.Source, candidate.Slug, cancellationToken)
            : new ReadArticle(candidate.Source, Problem: article.Problem);
    }

    public async Task<ReadArticle> ReadAsync(Article article, string source, string? slug, CancellationToken cancellationToken)
    {
        if (await _stored.FindAsync(article.Sha256, cancellationToken) is { } known)
            return new ReadArticle(source, Known: known);

        var extraction = engine.Extract(article);
        var row = ArticleRows.Of(extraction, source, engine.ExtractorVersion);
        ArticleRows.AddReports(row, extraction.Reports);
        return new ReadArticle(source, slug, Extraction: extraction, Row: row);
    }

    public ValueTask DisposeAsync() => db.DisposeAsync();
}
