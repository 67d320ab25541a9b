using System.Text;
using TalksTracker.Web.Features.Search;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Search;

public sealed class SearchQueriesTests(IstanbulArchive archive) : IClassFixture<IstanbulArchive>
{
    private readonly SearchQueries _queries = new(archive.Database, new NameBook(new EngineSource(() => Result.Of(HandMadeEngine.Create()))));

    [Fact]
    public async Task Search_AWord_FindsArticlesQuotesAndRecords_EachAtItsPlace()
    {
        var results = await SearchAsync("ceasefire");

        results.Kinds.Options.Select(o => (o.Value, o.Count)).ShouldBe([("demand", 1), ("quote", 2), ("article", 2)]);
        results.Found.ShouldBe(5);
        results.Hits.OfType<RecordHit>().ShouldHaveSingleItem().Address.ShouldBe("/demands/ukraine-ceasefire");
        var quote = results.Hits.OfType<QuoteHit>().First();
        quote.Address.ShouldMatch("^/articles/(first|second)#q-[0-9]+$");
        quote.Records.ShouldHaveSingleItem().Slug.ShouldBe("ukraine-ceasefire");
        results.Hits.OfType<ArticleHit>().ShouldContain(a => a.Address.StartsWith("/articles/first#:~:text=ceasefire", StringComparison.Ordinal));
        results.Hits.ShouldAllBe(h => h.Snippet.HasMarks);
    }

    [Theory]
    [InlineData("Medinski", "another spelling of the head of a delegation")]
    [InlineData("Vladimir Medinskiy", "a full name in another spelling")]
    [InlineData("istán", "a beginning, with diacritics that the text does not have")]
    public async Task Search_Names_AreFoundHoweverSpelled(string words, string why)
    {
        var results = await SearchAsync(words);

        results.Hits.OfType<RecordHit>().ShouldContain(r => r.Address == "/rounds/round", why);
        results.Hits.OfType<ArticleHit>().ShouldNotBeEmpty(why);
    }

    [Fact]
    public async Task Search_AName_LeadsToItsPage() =>
        (await SearchAsync("Medinsky")).Pages.ShouldHaveSingleItem().ShouldBe(new NamedPage("Vladimir Medinsky", "/people/vladimir-medinsky"));

    [Fact]
    public async Task Search_OneKind_ShowsOnlyIt_AndCountsAll()
    {
        var results = await SearchAsync("ceasefire", "&kind=quote");

        results.Hits.ShouldAllBe(h => h is QuoteHit);
        results.Found.ShouldBe(2);
        results.Kinds.Options.Single(o => o.Value == "article").Count.ShouldBe(2);
        results.Kinds.Options.Single(o => o.Value == "quote").Selected.ShouldBeTrue();
    }

    [Fact]
    public async Task Search_PhraseInQuotes_IsTakenAsItStands()
    {
        (await SearchAsync("\"full ceasefire\"")).Hits.OfType<ArticleHit>().ShouldHaveSingleItem().Title.Plain.ShouldStartWith("Russia and Ukraine met");
        (await SearchAsync("\"ceasefire full\"")).Found.ShouldBe(0);
    }

    [Fact]
    public async Task Search_NothingHasAll_OffersEachWord()
    {
        var results = await SearchAsync("ceasefire xylophone");

        results.Found.ShouldBe(0);
        var alone = results.Alone.ShouldHaveSingleItem();
        (alone.Word, alone.Found, alone.Address).ShouldBe(("ceasefire", 5, "/search?q=ceasefire"));
    }

    [Fact]
    public async Task Search_BeyondTheLastPage_IsTheLast_AndSaysSo()
    {
        var results = await SearchAsync("ceasefire", "&page=7");

        (results.Filter.Page, results.Hits.Count).ShouldBe((1, 5));
        results.Filter.LeftOut.ShouldHaveSingleItem().ShouldBe("page: there are only 1; this is the last.");
    }

    public static TheoryData<string> Nonsense => new(
        "", " ", "\"", "\"\"\"", "'", "*", "**a**", "a*b", "(", ")", "((a", "AND", "OR", "NOT", "NEAR", "NEAR(a b, 2)", "a NEAR/2 b", "-", "--a", "+a",
        "title:a", "{a b}:c", "^a", "a^2", ":", ";", "a;DROP TABLE \"SearchIndex\"", "\\", "%_%", "\0", "\ud83d", "😀", "a\u0301", "<b>a</b>", "<<>>",
        "\u0002a\u0003", "ⅷ ½ ²", "٣", "'; --", "\"a\" OR \"", "OR OR a", "NOT NOT", "-\"a b\" -c", "a -a", "﷽", "1,,2", "..", "a..b", "C++ & C#");

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task Search_Nonsense_IsAnswered(string words) => (await SearchAsync(words)).Found.ShouldBeGreaterThanOrEqualTo(0);

    [Fact]
    public async Task Search_LongText_IsCut_AndSaysSo()
    {
        var text = new StringBuilder().Insert(0, "ceasefire \"<b>(", 700).ToString();

        (await SearchAsync(text)).Filter.LeftOut.ShouldContain("q: only the first 200 characters are used.");
    }

    [Fact]
    public async Task Search_RandomText_NeverFails()
    {
        const string Signs = "ab \"'*()-+:^{}<>,.OR&|\\\u0301é";
        var random = new Random(4);
        for (var i = 0; i < 300; i++)
            await SearchAsync(string.Concat(Enumerable.Range(0, 12).Select(_ => Signs[random.Next(Signs.Length)])));
    }

    private Task<SearchResults> SearchAsync(string words, string more = "") =>
        _queries.SearchAsync(SearchFilter.Read($"?q={Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words)))}{more}"));
}
