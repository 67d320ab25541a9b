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
    public async Task Page_IsThere(string address, string heading)
    {
        var answer = await _client.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldMatch($"<h1[^>]*>{heading}</h1>");
    }

    [Theory]
    [InlineData("/articles/no-such-thing", "There is no such article", Urls.Articles)]
    [InlineData("/rounds/no-such-thing", "There is no such round of talks", Urls.Rounds)]
    [InlineData("/demands/no-such-thing", "There is no such demand", Urls.Demands)]
    public async Task UnknownSlug_Is404_WithAPageThatHelps(string address, string heading, string wayOn)
    {
        var answer = await _client.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain(heading);
        page.ShouldContain($"href=\"{wayOn}\"");
    }
}
