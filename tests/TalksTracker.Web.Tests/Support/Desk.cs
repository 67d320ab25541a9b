using Microsoft.Extensions.Logging.Abstractions;
using TalksTracker.Articles;
using TalksTracker.Web.Data;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Tests.Support;

/// <summary>Everything that imports, on a database of its own and with the hand-made engine.</summary>
public sealed class Desk : IDisposable
{
    public static readonly ImportDecision Accepted = new("a test", "because", Automatic: true);

    private Desk(TalksDatabase database, Engine engine)
    {
        Database = database;
        Use(engine);
    }

    public TalksDatabase Database { get; }

    public RecordsChanged Changed { get; } = new();

    public ArticleImporter Importer { get; private set; } = null!;

    public RecordStore Records { get; private set; } = null!;

    public ImportRun Run { get; private set; } = null!;

    public VocabularyStore Vocabulary => new(Database);

    public static async Task<Desk> CreateAsync() => new(await TalksDatabase.ReadyAsync(), HandMadeEngine.Create());

    /// <summary>As after a restart with other rules.</summary>
    public void Use(Engine engine)
    {
        var source = new EngineSource(() => Result.Of(engine));
        Importer = new ArticleImporter(Database, source, TimeProvider.System);
        Records = new RecordStore(Database, source, Changed, TimeProvider.System, NullLogger<RecordStore>.Instance);
        Run = new ImportRun(Importer, Records);
    }

    public TalksDb Open() => Database.CreateDbContext();

    public Task<ImportResult> ImportAsync(string text, string source = "a.txt", ImportDecision? decision = null, ArticleOrigin? origin = null) =>
        Importer.ImportAsync(HandMadeEngine.ArticleOf(text, origin), source, null, decision ?? Accepted);

    public void Dispose() => Database.Dispose();
}
