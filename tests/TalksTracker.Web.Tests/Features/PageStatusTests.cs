using System.Net;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features;

public sealed class PageStatusTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private readonly HttpClient _client = site.CreateClient();

    [Theory]
    [InlineData("/", "Who talks, who asks for what, and who came home")]
    [InlineData("/articles", "Articles")]
    [InlineData("/rounds", "Rounds of talks")]
    [InlineData("/demands", "Who asks for what")]
    [InlineData("/parties", "Parties")]
    [InlineData("/parties/russia", "<span[^>]*>Russia</span>")]
    [InlineData("/people/vladimir-medinsky", "Vladimir Medinsky")]
    [InlineData("/search", "Search")]
    [InlineData("/about", "About: method and code book")]
    public async Task Page_IsThere(string address, string heading)
    {
        var answer = await _client.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldMatch($"<h1[^>]*>{heading}</h1>");
    }

    [Fact]
    public async Task AnotherSpellingOfAParty_Redirects()
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        var answer = await client.GetAsync("/parties/uae");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldEndWith("/parties/united-arab-emirates");
    }

    [Theory]
    [InlineData("/articles/no-such-thing", "There is no such article", Urls.Articles)]
    [InlineData("/rounds/no-such-thing", "There is no such round of talks", Urls.Rounds)]
    [InlineData("/demands/no-such-thing", "There is no such demand", Urls.Demands)]
    [InlineData("/parties/no-such-thing", "There is no such party", Urls.Parties)]
    [InlineData("/people/no-such-thing", "There is no such person", Urls.Parties)]
    public async Task UnknownSlug_Is404_WithAPageThatHelps(string address, string heading, string wayOn)
    {
        var answer = await _client.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain(heading);
        page.ShouldContain($"href=\"{wayOn}\"");
    }
}
