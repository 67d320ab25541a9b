using System.Net;
using System.Text.Json;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Http;

/// <summary>The lists for machines, over the articles that come with the application.</summary>
public sealed class ListJsonTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private readonly HttpClient _client = site.CreateClient();

    [Fact]
    public async Task Swaps_OneMediator_AreTheOneOfFebruary()
    {
        var list = await GetAsync("/swaps.json?mediator=united-arab-emirates");

        list.GetProperty("filter").GetString().ShouldBe("Prisoner swaps mediated by United Arab Emirates");
        list.GetProperty("total").GetInt32().ShouldBe(1);
        var swap = list.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        swap.GetProperty("date").GetString().ShouldBe("2025-02-05");
        swap.GetProperty("status").GetString().ShouldBe("completed");
        var returned = swap.GetProperty("returned")[0];
        (returned.GetProperty("to").GetString(), returned.GetProperty("count").GetInt32()).ShouldBe(("russia", 150));
        returned.GetProperty("claims")[0].GetProperty("evidence").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("/swaps.json")]
    [InlineData("/timeline.json")]
    public async Task Lists_HaveTheSameShape_AndATotalThatIsTrue(string path)
    {
        var list = await GetAsync(path);

        list.EnumerateObject().Select(p => p.Name).ShouldBe(["filter", "total", "items", "undated", "leftOut"]);
        list.GetProperty("items").GetArrayLength().ShouldBe(list.GetProperty("total").GetInt32());
        list.GetProperty("total").GetInt32().ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData("/swaps")]
    [InlineData("/timeline")]
    [InlineData("/swaps.json")]
    [InlineData("/timeline.json")]
    [InlineData("/search")]
    [InlineData("/search.json")]
    public async Task Lists_AnyQuery_Answer(string path)
    {
        var nonsense = $"?from=x&to=%00&mediator={new string('a', 5000)}&party=%3Cscript%3E&status=9&q=%25_'\"%5C&kind=&=&&order=up";

        (await _client.GetAsync(path + nonsense)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task UnknownSwap_Is404_WithItsOwnPage()
    {
        var answer = await _client.GetAsync("/swaps/atlantis");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("There is no swap at this address");
    }

    [Fact]
    public async Task Search_HasTheHitsOfThePage_WithTheirPlaces()
    {
        var results = await GetAsync("/search.json?q=Kiev&kind=quote");

        results.EnumerateObject().Select(p => p.Name).ShouldBe(["query", "total", "page", "pages", "items", "kinds", "alsoSpelled", "leftOut"]);
        var hits = results.GetProperty("items").EnumerateArray().ToList();
        hits.Count.ShouldBe(results.GetProperty("total").GetInt32());
        hits.ShouldContain(h => h.GetProperty("snippet").EnumerateArray().Any(p => p.GetProperty("marked").GetBoolean() && p.GetProperty("text").GetString() == "Kyiv"));
        hits.ShouldAllBe(h => h.GetProperty("address").GetString()!.Contains("#q-", StringComparison.Ordinal));
        (await _client.GetStringAsync(hits[0].GetProperty("address").GetString()!.Split('#')[0]))
            .ShouldContain($"id=\"{hits[0].GetProperty("address").GetString()!.Split('#')[1]}\"");
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        using var document = JsonDocument.Parse(await _client.GetStringAsync(address));
        return document.RootElement.Clone();
    }
}
