using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;

namespace TalksTracker.Web.Ingestion;

/// <summary>What an import has to know of an article that is stored.</summary>
internal sealed record StoredArticle(int Id, string Slug, string Source, string ExtractorVersion);

/// <summary>What an import asks the database for each article: compiled once for all of them.</summary>
internal sealed class StoredArticles(TalksDb db)
{
    private readonly Func<TalksDb, string, CancellationToken, Task<StoredArticle?>> _bySha256 =
        EF.CompileAsyncQuery((TalksDb db, string sha256, CancellationToken _) => db.Articles
            .Where(a => a.Sha256 == sha256)
            .Select(a => new StoredArticle(a.Id, a.Slug, a.Source, a.ExtractorVersion))
            .FirstOrDefault());

    private readonly Func<TalksDb, string, CancellationToken, Task<bool>> _hasSlug =
        EF.CompileAsyncQuery((TalksDb db, string slug, CancellationToken _) => db.Articles.Any(a => a.Slug == slug));

    public Task<StoredArticle?> FindAsync(string sha256, CancellationToken cancellationToken) => _bySha256(db, sha256, cancellationToken);

    public Task<bool> HasSlugAsync(string slug, CancellationToken cancellationToken) => _hasSlug(db, slug, cancellationToken);
}
