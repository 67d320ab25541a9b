using System.Net;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Http;

public sealed class SiteTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private readonly HttpClient _client = site.CreateClient();

    [Fact]
    public async Task Healthz_DatabaseAnswers_IsHealthy()
    {
        var answer = await _client.GetAsync("/healthz");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("Healthy");
        File.Exists(site.DatabaseFile).ShouldBeTrue();
    }

    [Fact]
    public async Task UnknownAddress_Is404_WithAPageThatSaysSo()
    {
        var answer = await _client.GetAsync("/no/such/page");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("There is no page at this address");
    }

    [Fact]
    public async Task EveryAnswer_AllowsNothingFromOtherHosts()
    {
        var answer = await _client.GetAsync("/");

        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'self'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
    }

    [Fact]
    public async Task BlazorScript_IsServed()
    {
        var answer = await _client.GetAsync("/_framework/blazor.web.js");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
    }
}
