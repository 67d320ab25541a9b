using TalksTracker.Web.Features.Articles;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Articles;

public sealed class ArticleQueriesTests(IstanbulArchive archive) : IClassFixture<IstanbulArchive>
{
    private readonly ArticleQueries _queries = new(archive.Database);

    [Fact]
    public async Task ListAsync_NewestFirst_WithFirstWordsForATitle()
    {
        var list = await _queries.ListAsync();

        list.Select(a => a.Slug).ShouldBe(["second", "first"]);
        list[0].Heading.ShouldBe("Talks go on");
        list[1].Heading.ShouldBe("Russia and Ukraine met in Istanbul on Friday, and <b>Vladimir Medinsky</b> led Russia's…");
        list[1].Origin.By.ShouldBe("Unknown publisher");
        list[1].Records.ShouldBe(4);
    }

    [Fact]
    public async Task ListAsync_Take_LimitsTheList() =>
        (await _queries.ListAsync(take: 1)).ShouldHaveSingleItem();

    [Fact]
    public async Task FindAsync_RecordsAreNumberedAsTheTextComesToThem()
    {
        var article = await _queries.FindAsync("first");

        article!.Records.Select(r => (r.Number, r.Slug)).ShouldBe(
            [(1, "round"), (2, "ukraine-ceasefire"), (3, "russia-nato-neutrality"), (4, "thousand")]);
    }

    [Fact]
    public async Task FindAsync_UnknownSlug_IsNull() => (await _queries.FindAsync("nope")).ShouldBeNull();
}
