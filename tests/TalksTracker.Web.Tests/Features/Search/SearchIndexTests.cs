using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Search;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Search;

/// <summary>The index is what the tables are, whatever writes them.</summary>
public sealed class SearchIndexTests
{
    private const string First = "swap 2025-02-05: russia 150, ukraine 150, via united-arab-emirates\n";

    [Fact]
    public async Task Import_AndItsRecords_AreFound()
    {
        using var desk = await Desk.CreateAsync();
        await desk.ImportAsync(First);
        (await FindAsync(desk, "swap")).ShouldBe(["article"], "a proposal is no record yet, and its words bear out nothing");

        await desk.Records.RebuildAsync();

        (await FindAsync(desk, "swap")).ShouldBe(["swap", "quote", "article"], ignoreOrder: true);
        (await FindAsync(desk, "Emirates")).ShouldBe(["swap", "article", "quote"], ignoreOrder: true);
    }

    [Fact]
    public async Task Rebuild_RecordIsGone_IsNotFoundAnyMore()
    {
        using var desk = await Desk.CreateAsync();
        await desk.ImportAsync(First);
        await desk.Records.RebuildAsync();
        desk.Use(HandMadeEngine.Create(basis: "other", assemble: _ => []));

        await desk.Records.RebuildAsync();

        (await FindAsync(desk, "swap")).ShouldBe(["article"]);
        (await CountAsync(desk)).ShouldBe(await WantedAsync(desk));
    }

    [Fact]
    public async Task Article_TitleChangesAndGoes_TheIndexFollows()
    {
        using var desk = await Desk.CreateAsync();
        await desk.ImportAsync(First);
        await using var db = desk.Open();
        await db.Articles.ExecuteUpdateAsync(a => a.SetProperty(x => x.Title, "Exchange at dawn"));
        (await FindAsync(desk, "dawn")).ShouldBe(["article"]);

        await db.Articles.ExecuteUpdateAsync(a => a.SetProperty(x => x.Status, ReviewStatus.Rejected));
        (await FindAsync(desk, "dawn")).ShouldBeEmpty();

        await db.Reports.ExecuteDeleteAsync();
        await db.Quotes.ExecuteDeleteAsync();
        await db.Articles.ExecuteDeleteAsync();
        (await CountAsync(desk)).ShouldBe(0);
    }

    [Fact]
    public async Task Party_IsRenamed_ItsRecordsAreFoundByTheNewName()
    {
        using var desk = await Desk.CreateAsync();
        await desk.ImportAsync(First);
        await desk.Records.RebuildAsync();
        await using var db = desk.Open();

        await db.Parties.Where(p => p.Id == "united-arab-emirates").ExecuteUpdateAsync(p => p.SetProperty(x => x.Name, "Trucial States"));

        (await FindAsync(desk, "Trucial")).ShouldBe(["swap"]);
    }

    [Fact]
    public async Task Migration_OfFilledTables_IndexesWhatIsThere()
    {
        using var desk = await Desk.CreateAsync();
        await desk.ImportAsync(First);
        await desk.Records.RebuildAsync();
        await using var db = desk.Open();
        var found = await FindAsync(desk, "Emirates");
        var migrations = db.Database.GetMigrations().ToList();
        var before = migrations[migrations.FindIndex(m => m.EndsWith("_IndexForSearch", StringComparison.Ordinal)) - 1];
        await SearchTriggers.DropAsync(db, CancellationToken.None);
        await db.Database.MigrateAsync(before);

        await new DatabaseSetup(desk.Database, TimeProvider.System).MigrateAsync();

        (await FindAsync(desk, "Emirates")).ShouldBe(found, ignoreOrder: true);
        (await CountAsync(desk)).ShouldBe(await WantedAsync(desk));
    }

    [Fact]
    public async Task Setup_ATriggerWasLost_MakesTheIndexAnew()
    {
        using var desk = await Desk.CreateAsync();
        await desk.Database.SqlAsync("DROP TRIGGER \"Search_Articles_Insert\"");
        await desk.ImportAsync(First);
        (await FindAsync(desk, "swap")).ShouldBeEmpty();

        await new DatabaseSetup(desk.Database, TimeProvider.System).MigrateAsync();

        (await FindAsync(desk, "swap")).ShouldBe(["article"]);
        (await CountAsync(desk)).ShouldBe(await WantedAsync(desk));
    }

    [Fact]
    public async Task Setup_NothingIsMissing_LeavesTheIndexAlone()
    {
        using var desk = await Desk.CreateAsync();
        await desk.ImportAsync(First);
        await desk.Database.SqlAsync("DELETE FROM \"SearchIndex\"");

        await new DatabaseSetup(desk.Database, TimeProvider.System).MigrateAsync();

        (await CountAsync(desk)).ShouldBe(0);
    }

    private static async Task<IEnumerable<string>> FindAsync(Desk desk, string words)
    {
        var queries = new SearchQueries(desk.Database, new NameBook(new EngineSource(() => Result.Of(HandMadeEngine.Create()))));
        return (await queries.SearchAsync(SearchFilter.Read($"?q={words}"))).Hits.Select(h => h.Kind.Slug);
    }

    private static async Task<int> CountAsync(Desk desk)
    {
        await using var db = desk.Open();
        return await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM \"SearchIndex\"").SingleAsync();
    }

    private static async Task<int> WantedAsync(Desk desk)
    {
        await using var db = desk.Open();
        return await db.Articles.CountAsync() + await db.Records.CountAsync()
            + await db.Quotes.CountAsync(q => db.Set<ReportPassageRow>().Any(p => p.QuoteId == q.Id));
    }
}
