using Microsoft.EntityFrameworkCore;
using TalksTracker.Articles;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>Stores an article with everything that is read from it, in one transaction: all of it or nothing.</summary>
/// <remarks>An article is known by the SHA-256 of its text, so importing twice changes nothing. The records are not touched:
/// the transaction raises the reports' version, and <see cref="RecordStore"/> assembles them anew.</remarks>
public sealed class ArticleImporter(IDbContextFactory<TalksDb> databases, EngineSource engines, TimeProvider clock)
{
    public async Task<ImportResult> ImportAsync(
        ImportCandidate candidate, ImportDecision? decision, CancellationToken cancellationToken = default)
    {
        var article = ArticleFile.Read(candidate.Path, candidate.Origin);
        return article.TryGet(out var text)
            ? await ImportAsync(text, candidate.Source, candidate.Slug, decision, cancellationToken)
            : ImportResult.Refused(candidate.Source, article.Problem!);
    }

    /// <param name="source">The name it comes under: a file's name, "pasted".</param>
    public async Task<ImportResult> ImportAsync(
        Article article, string source, string? slug, ImportDecision? decision, CancellationToken cancellationToken = default)
    {
        var engine = engines.Engine.Value;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        if (await FindAsync(db, article, cancellationToken) is { } stored)
            return await ImportStoredAsync(stored, source, engine, cancellationToken);

        var extraction = engine.Extract(article);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Another process may have been quicker; from here on it waits for us.
        if (await FindAsync(db, article, cancellationToken) is { } quicker)
            return ResultFor(quicker, source);

        var row = ArticleRows.Of(extraction, source, engine.ExtractorVersion, clock.GetUtcNow().UtcDateTime);
        row.Slug = await FreeSlugAsync(db, row, slug, cancellationToken);
        ArticleRows.AddReports(row, extraction.Reports);
        var change = ArticleRows.ChangeOf(row, ArticleRows.Decide(row, decision));
        await VocabularyStore.AddProposedAsync(db, engine.Lexicon, extraction.Reports, cancellationToken);
        db.AddRange(row, change);
        await db.SaveChangesAsync(cancellationToken);
        await RaiseReportsVersionAsync(db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportResult(
            source, ImportOutcome.Added, row.Slug, row.Reports.Count, row.Reports.Sum(r => r.Claims.Count), null);
    }

    internal static Task RaiseReportsVersionAsync(TalksDb db, CancellationToken cancellationToken) =>
        db.DataState.ExecuteUpdateAsync(s => s.SetProperty(x => x.ReportsVersion, x => x.ReportsVersion + 1), cancellationToken);

    private async Task<ImportResult> ImportStoredAsync(
        StoredArticle stored, string source, Engine engine, CancellationToken cancellationToken)
    {
        var result = ResultFor(stored, source);
        return result.Outcome == ImportOutcome.Unchanged && stored.ExtractorVersion != engine.ExtractorVersion
            ? await new ArticleRereader(databases, engine, clock).ReadAgainAsync(stored.Id, cancellationToken)
            : result;
    }

    private static Task<StoredArticle?> FindAsync(TalksDb db, Article article, CancellationToken cancellationToken) => db.Articles
        .Where(a => a.Sha256 == article.Sha256)
        .Select(a => new StoredArticle(a.Id, a.Slug, a.Source, a.ExtractorVersion))
        .FirstOrDefaultAsync(cancellationToken);

    private static ImportResult ResultFor(StoredArticle stored, string source) => stored.Source == source
        ? new ImportResult(source, ImportOutcome.Unchanged, stored.Slug, 0, 0, null)
        : new ImportResult(source, ImportOutcome.Duplicate, stored.Slug, 0, 0, $"The same text is stored as {stored.Source}.");

    private static async Task<string> FreeSlugAsync(
        TalksDb db, ArticleRow row, string? wanted, CancellationToken cancellationToken)
    {
        var slug = wanted ?? ArticleSlug.From(row.Title ?? Path.GetFileNameWithoutExtension(row.Source));
        if (slug.Length == 0)
            slug = "article";
        var taken = await db.Articles.AnyAsync(a => a.Slug == slug, cancellationToken);
        return taken ? $"{slug}-{row.Sha256[..8]}" : slug;
    }

    private sealed record StoredArticle(int Id, string Slug, string Source, string ExtractorVersion);
}
