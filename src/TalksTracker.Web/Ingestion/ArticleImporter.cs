using Microsoft.EntityFrameworkCore;
using TalksTracker.Articles;
using TalksTracker.Web.Data;

namespace TalksTracker.Web.Ingestion;

/// <summary>Stores an article with everything that is read from it, in one transaction: all of it or nothing.</summary>
/// <remarks>An article is known by the SHA-256 of its text, so importing twice changes nothing. The records are not touched:
/// the transaction raises the reports' version, and <see cref="RecordStore"/> assembles them anew.</remarks>
public sealed class ArticleImporter(IDbContextFactory<TalksDb> databases, EngineSource engines, TimeProvider clock)
{
    public Task<ImportResult> ImportAsync(
        ImportCandidate candidate, ImportDecision? decision, CancellationToken cancellationToken = default) =>
        ImportAsync(reader => reader.ReadAsync(candidate, cancellationToken), decision, cancellationToken);

    /// <param name="source">The name it comes under: a file's name, "pasted".</param>
    public Task<ImportResult> ImportAsync(
        Article article, string source, string? slug, ImportDecision? decision, CancellationToken cancellationToken = default) =>
        ImportAsync(reader => reader.ReadAsync(article, source, slug, cancellationToken), decision, cancellationToken);

    /// <summary>For the reading of many: texts are read on one thread while another stores those before.</summary>
    /// <param name="ready">Until it is done, the database is not asked.</param>
    internal ArticleReader OpenReader(Task ready) => new(databases, engines.Engine.Value, ready);

    /// <summary>For the storing of many.</summary>
    internal async Task<ArticleWriter> OpenWriterAsync(CancellationToken cancellationToken) =>
        new(await OpenAsync(cancellationToken), databases, engines.Engine.Value, clock);

    private async Task<ImportResult> ImportAsync(
        Func<ArticleReader, Task<ReadArticle>> read, ImportDecision? decision, CancellationToken cancellationToken)
    {
        ReadArticle article;
        await using (var reader = OpenReader(Task.CompletedTask))
            article = await read(reader);
        await using var writer = await OpenWriterAsync(cancellationToken);
        return await writer.StoreAsync(article, decision, cancellationToken);
    }

    private async Task<TalksDb> OpenAsync(CancellationToken cancellationToken)
    {
        var db = await databases.CreateDbContextAsync(cancellationToken);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await db.Database.OpenConnectionAsync(cancellationToken);
        return db;
    }
}
