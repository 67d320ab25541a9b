using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Ingestion;

public sealed class StartupImportTests : IDisposable
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "data", "articles");

    private readonly TalksDatabase _database = new();

    [Fact]
    public async Task Run_EmptyDatabase_HasTheShippedArticles_AcceptedByTheImport()
    {
        await Startup().RunAsync(Shipped);

        await using var db = _database.CreateDbContext();
        (await db.Articles.CountAsync()).ShouldBe(5);
        (await db.Articles.ToListAsync()).ShouldAllBe(a => a.Status == ReviewStatus.Accepted);
        (await db.ReviewDecisions.ToListAsync()).ShouldAllBe(d => d.DecidedBy == "import" && d.Automatic);
        (await db.ReviewDecisions.CountAsync()).ShouldBe(5);
    }

    [Fact]
    public async Task Run_SecondStart_WritesNothing()
    {
        await Startup().RunAsync(Shipped);
        var before = await _database.DumpAsync();

        await Startup().RunAsync(Shipped);

        (await _database.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Run_KilledBeforeTheRecordsWereMade_MakesThem()
    {
        await Startup().RunAsync(WithASwap());
        await _database.SqlAsync("DELETE FROM Records; UPDATE DataState SET RecordsVersion = 0;");

        await Startup().RunAsync(WithASwap());

        await using var db = _database.CreateDbContext();
        (await db.Records.SingleAsync()).Slug.ShouldBe("swap-2025-02-05");
    }

    [Fact]
    public async Task Run_VocabularyCanNotBeUsed_ServesWhatIsStored()
    {
        await Startup(new EngineSource(() => Result.Failed<Engine>("two parties share a spelling"))).RunAsync(Shipped);

        await using var db = _database.CreateDbContext();
        (await db.Articles.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Run_NoFolder_IsNoCrash()
    {
        await Startup().RunAsync("/no/such/folder");

        await using var db = _database.CreateDbContext();
        (await db.Articles.CountAsync()).ShouldBe(0);
    }

    public void Dispose() => _database.Dispose();

    private string WithASwap()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_database.Folder, "articles")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "swap 2025-02-05: russia 150, ukraine 150");
        return folder;
    }

    private StartupImport Startup(EngineSource? engines = null)
    {
        engines ??= new EngineSource(() => Result.Of(HandMadeEngine.Create()));
        var records = new RecordStore(_database, engines, new RecordsChanged(), TimeProvider.System, NullLogger<RecordStore>.Instance);
        return new StartupImport(
            new DatabaseSetup(_database, TimeProvider.System), engines, new VocabularyStore(_database), records,
            new ImportRun(new ArticleImporter(_database, engines, TimeProvider.System), records), NullLogger<StartupImport>.Instance);
    }
}
