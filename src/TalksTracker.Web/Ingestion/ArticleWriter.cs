using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Inserting;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>Stores articles that were read, each in a transaction of its own.</summary>
internal sealed class ArticleWriter(TalksDb db, IDbContextFactory<TalksDb> databases, Engine engine, TimeProvider clock) : IAsyncDisposable
{
    private readonly StoredArticles _stored = new(db);
    private readonly RowInserter _inserter = new(db);

    public async Task<ImportResult> StoreAsync(ReadArticle article, ImportDecision? decision, CancellationToken cancellationToken) => article switch
    {
        { Problem: { } problem } => ImportResult.Refused(article.Source, problem),
        { Known: { } known } => await MeetAgainAsync(known, article.Source, cancellationToken),
        _ => await AddAsync(article, article.Row!, decision, cancellationToken) is { } quicker
            ? await MeetAgainAsync(quicker, article.Source, cancellationToken)
            : ResultFor(article, article.Row!),
    };

    public async ValueTask DisposeAsync()
    {
        await _inserter.DisposeAsync();
        await db.DisposeAsync();
    }

    internal static Task RaiseReportsVersionAsync(TalksDb db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"UPDATE \"DataState\" SET \"ReportsVersion\" = \"ReportsVersion\" + 1", cancellationToken);

    /// <returns>What is stored of the same text already; nothing is added then.</returns>
    private async Task<StoredArticle?> AddAsync(
        ReadArticle article, ArticleRow row, ImportDecision? decision, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // It may have been stored since, or before the reader could ask; from here on every other process waits for us.
        if (await _stored.FindAsync(row.Sha256, cancellationToken) is { } stored)
            return stored;

        row.ImportedAt = clock.GetUtcNow().UtcDateTime;
        row.Slug = await FreeSlugAsync(row, article.Slug, cancellationToken);
        var change = ArticleRows.ChangeOf(row, ArticleRows.Decide(row, decision));
        await VocabularyStore.AddProposedAsync(db, engine.Lexicon, article.Extraction!.Reports, cancellationToken);
        await _inserter.InsertAsync([row, change], cancellationToken);
        await RaiseReportsVersionAsync(db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    private async Task<ImportResult> MeetAgainAsync(StoredArticle known, string source, CancellationToken cancellationToken)
    {
        var result = ResultFor(known, source);
        return result.Outcome == ImportOutcome.Unchanged && known.ExtractorVersion != engine.ExtractorVersion
            ? await new ArticleRereader(databases, engine, clock).ReadAgainAsync(known.Id, cancellationToken)
            : result;
    }

    private static ImportResult ResultFor(ReadArticle added, ArticleRow row) =>
        new(added.Source, ImportOutcome.Added, row.Slug, row.Reports.Count, row.Reports.Sum(r => r.Claims.Count), null);

    private static ImportResult ResultFor(StoredArticle stored, string source) => stored.Source == source
        ? new ImportResult(source, ImportOutcome.Unchanged, stored.Slug, 0, 0, null)
        : new ImportResult(source, ImportOutcome.Duplicate, stored.Slug, 0, 0, $"The same text is stored as {stored.Source}.");

    private async Task<string> FreeSlugAsync(ArticleRow row, string? wanted, CancellationToken cancellationToken)
    {
        var slug = wanted ?? ArticleSlug.From(row.Title ?? Path.GetFileNameWithoutExtension(row.Source));
        if (slug.Length == 0)
            slug = "article";
        return await _stored.HasSlugAsync(slug, cancellationToken) ? $"{slug}-{row.Sha256[..8]}" : slug;
    }
}
