using TalksTracker.Web.Data;

namespace TalksTracker.Web.Ingestion;

/// <summary>Makes the database ready before the first request: its tables, the vocabulary, the articles that come with the
/// application, the records. On a database that has all this it writes nothing.</summary>
public sealed partial class StartupImport(
    DatabaseSetup database,
    EngineSource engines,
    VocabularyStore vocabulary,
    RecordStore records,
    ImportRun import,
    ILogger<StartupImport> logger)
{
    private static readonly ImportDecision Shipped = new(
        "import", "The article comes with TalksTracker: accepted by the import on start, not by a person.", Automatic: true);

    /// <exception cref="DatabaseUnavailableException">The database can't be used; the message says what to do.</exception>
    public async Task RunAsync(string articlesFolder, CancellationToken cancellationToken = default)
    {
        await database.MigrateAsync(cancellationToken);
        if (!engines.Engine.Ok)
        {
            LogVocabulary(engines.Engine.Problem!);
            return;
        }

        await DatabaseSetup.ExplainAsync(() => ImportAsync(articlesFolder, cancellationToken));
    }

    /// <summary>Brings tables and, where it can be used, vocabulary up to date, without importing anything.</summary>
    /// <exception cref="DatabaseUnavailableException">The database can't be used; the message says what to do.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        await database.MigrateAsync(cancellationToken);
        if (engines.Engine.Ok)
            await DatabaseSetup.ExplainAsync(() => SyncVocabularyAsync(cancellationToken));
    }

    private async Task ImportAsync(string articlesFolder, CancellationToken cancellationToken)
    {
        await SyncVocabularyAsync(cancellationToken);
        var list = ImportList.Of([articlesFolder]);
        foreach (var problem in list.Problems)
            LogProblem(problem);
        await import.RunAsync(list, Shipped, Log, cancellationToken: cancellationToken);
    }

    // The records know which vocabulary they were assembled with, and that one is in the tables.
    private async Task SyncVocabularyAsync(CancellationToken cancellationToken)
    {
        if (await records.IsStaleAsync(cancellationToken))
            await vocabulary.SyncAsync(engines.Engine.Value.Lexicon, cancellationToken);
    }

    private void Log(ImportResult result)
    {
        switch (result.Outcome)
        {
            case ImportOutcome.Added or ImportOutcome.ReadAgain:
                LogRead(result.Source, result.Outcome, result.Slug!, result.Reports, result.Claims);
                break;
            case ImportOutcome.Unchanged:
                LogUnchanged(result.Source, result.Slug!);
                break;
            default:
                LogLeftOut(result.Source, result.Outcome, result.Problem!);
                break;
        }
    }

    [LoggerMessage(LogLevel.Critical, "The vocabulary can't be used, so nothing is imported and no record assembled: {Problem}")]
    private partial void LogVocabulary(string problem);

    [LoggerMessage(LogLevel.Warning, "{Problem}")]
    private partial void LogProblem(string problem);

    [LoggerMessage(LogLevel.Information, "{Source}: {Outcome} as {Slug}, {Reports} reports with {Claims} claims")]
    private partial void LogRead(string source, ImportOutcome outcome, string slug, int reports, int claims);

    [LoggerMessage(LogLevel.Debug, "{Source}: unchanged, stored as {Slug}")]
    private partial void LogUnchanged(string source, string slug);

    [LoggerMessage(LogLevel.Warning, "{Source}: {Outcome}. {Problem}")]
    private partial void LogLeftOut(string source, ImportOutcome outcome, string problem);
}
