using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalksTracker.Web.Data;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Benchmarks;

/// <summary>Articles in a folder, and an empty database to import them into.</summary>
internal sealed class ImportDesk : IDbContextFactory<TalksDb>, IDisposable
{
    private static readonly ImportDecision Decision = new("a benchmark", "It measures.", Automatic: true);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("talks-benchmark-");
    private readonly DbContextOptions<TalksDb> _options;
    private readonly ImportList _list;
    private readonly ImportRun _import;
    private readonly RecordStore _records;
    private readonly EngineSource _engine = new(() => Engine.Load(Shipped.Vocabulary));

    private ImportDesk(int articles)
    {
        var options = new DbContextOptionsBuilder<TalksDb>();
        options.UseTalksSqlite($"Data Source={Path.Combine(_folder.FullName, "talks.db")};Foreign Keys=True");
        _options = options.Options;
        WriteArticles(_folder.FullName, articles);
        _list = ImportList.Of([_folder.FullName]);
        _records = new RecordStore(this, _engine, new RecordsChanged(), TimeProvider.System, NullLogger<RecordStore>.Instance);
        _import = new ImportRun(new ArticleImporter(this, _engine, TimeProvider.System), _records);
    }

    public static async Task<ImportDesk> CreateAsync(int articles)
    {
        var desk = new ImportDesk(articles);
        await new DatabaseSetup(desk, TimeProvider.System).MigrateAsync();
        await new VocabularyStore(desk).SyncAsync(desk._engine.Engine.Value.Lexicon);
        return desk;
    }

    /// <summary>Files that the <c>import</c> command takes, with the catalogue that says when each was published.</summary>
    public static void WriteArticles(string folder, int articles)
    {
        Directory.CreateDirectory(folder);
        var catalogue = new List<string>();
        for (var i = 0; i < articles; i++)
        {
            var (text, published) = ArticleGenerator.Write(i, Texts.TypicalLength);
            var file = string.Create(CultureInfo.InvariantCulture, $"{i:00000}.txt");
            File.WriteAllText(Path.Combine(folder, file), text);
            catalogue.Add(string.Create(CultureInfo.InvariantCulture, $"{{\"file\": \"{file}\", \"published\": \"{published:yyyy-MM-dd}\"}}"));
        }

        File.WriteAllText(Path.Combine(folder, ArticleCatalogue.FileName), $"[{string.Join(",\n", catalogue)}]");
    }

    public TalksDb CreateDbContext() => new(_options);

    public Task ImportAsync() => _import.RunAsync(_list, Decision);

    /// <summary>The time until the last article was stored, and that of the whole import with its rebuild.</summary>
    public async Task<(TimeSpan Stored, TimeSpan All)> TimeAsync()
    {
        var clock = Stopwatch.StartNew();
        var stored = TimeSpan.Zero;
        await _import.RunAsync(_list, Decision, _ => stored = clock.Elapsed);
        return (stored, clock.Elapsed);
    }

    /// <summary>What the import stored.</summary>
    public async Task<string> CountAsync()
    {
        await using var db = CreateDbContext();
        var (quotes, reports) = (await db.Quotes.CountAsync(), await db.Reports.CountAsync());
        var (claims, records) = (await db.Claims.CountAsync(), await db.Records.CountAsync());
        return $"{await db.Articles.CountAsync()} articles, {quotes} quotes, {reports} reports, {claims} claims, {records} records";
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
