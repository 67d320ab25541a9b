using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Timeline;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Filtering;

public sealed class FoundListsTests : IAsyncLifetime
{
    private TalksDatabase _database = null!;
    private readonly FoundLists _lists = new();
    private int _asked;

    public async Task InitializeAsync() => _database = await TalksDatabase.ReadyAsync();

    public Task DisposeAsync()
    {
        _lists.Dispose();
        _database.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task GetAsync_TheSameFilter_IsFoundOnce()
    {
        (await FindAsync("?kind=swap&page=2")).ShouldBe("1");
        (await FindAsync("?page=3&kind=swap")).ShouldBe("1");
        (await FindAsync("?kind=round")).ShouldBe("2");
    }

    [Fact]
    public async Task GetAsync_AnotherLanguage_IsFoundAnew()
    {
        await FindAsync("");
        using var speaking = new Speaking("uk");

        (await FindAsync("")).ShouldBe("2");
    }

    [Fact]
    public async Task GetAsync_OtherRecords_AreFoundAnew()
    {
        await FindAsync("");
        await using (var db = _database.CreateDbContext())
        {
            foreach (var state in db.DataState)
                state.RecordsVersion++;
            (await db.SaveChangesAsync()).ShouldBe(1);
        }

        (await FindAsync("")).ShouldBe("2");
    }

    private async Task<string> FindAsync(string query)
    {
        await using var db = _database.CreateDbContext();
        return await _lists.GetAsync(db, TimelineFilter.Read(query), () => Task.FromResult($"{++_asked}"), CancellationToken.None);
    }
}
