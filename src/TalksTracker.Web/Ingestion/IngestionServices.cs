using TalksTracker.Web.Data;

namespace TalksTracker.Web.Ingestion;

public static class IngestionServices
{
    /// <summary>The articles that come with the application. <c>Folders:Articles</c> names others.</summary>
    public static string ArticlesFolder(IConfiguration configuration) => Folder(configuration, "Articles", "articles");

    /// <summary>How well the engine reads, as <c>evaluate</c> measured it; the file need not be there. <c>Folders:Gold</c> names another.</summary>
    public static string ScoreCard(IConfiguration configuration) => Path.Combine(Folder(configuration, "Gold", "gold"), "score.json");

    /// <summary>What reads, stores and assembles. <c>Folders:Vocabulary</c> names another vocabulary than the shipped one.</summary>
    public static void AddIngestion(this WebApplicationBuilder builder)
    {
        var vocabulary = Folder(builder.Configuration, "Vocabulary", "vocabulary");
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new EngineSource(() => Engine.Load(vocabulary)));
        services.AddSingleton<DatabaseSetup>();
        services.AddSingleton<RecordsChanged>();
        services.AddSingleton<RecordStore>();
        services.AddSingleton<VocabularyStore>();
        services.AddSingleton<ArticleImporter>();
        services.AddSingleton<ImportRun>();
        services.AddSingleton<StartupImport>();
        services.AddSingleton<Verification>();
    }

    private static string Folder(IConfiguration configuration, string key, string name) =>
        configuration[$"Folders:{key}"] is { Length: > 0 } given ? given : Path.Combine(AppContext.BaseDirectory, "data", name);
}
