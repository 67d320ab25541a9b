using System.Net;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Http;

public sealed class ThemeTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private readonly HttpClient _client = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

    [Theory]
    [InlineData(null, "<html lang=\"en\">", "light dark")]
    [InlineData("dark", "<html lang=\"en\" data-theme=\"dark\">", "dark")]
    [InlineData("light", "<html lang=\"en\" data-theme=\"light\">", "light")]
    [InlineData("\"><script>", "<html lang=\"en\">", "light dark")]
    public async Task Page_IsWrittenInTheChosenTheme(string? cookie, string start, string scheme)
    {
        var page = await (await GetAsync("/no/such/page", cookie)).Content.ReadAsStringAsync();

        page.ShouldContain(start);
        page.ShouldContain($"<meta name=\"color-scheme\" content=\"{scheme}\"");
    }

    [Theory]
    [InlineData("dark", "theme=dark; max-age=31536000")]
    [InlineData("system", "theme=; expires=Thu, 01 Jan 1970")]
    public async Task Choice_IsKeptOrTakenBack_AndLeadsBack(string theme, string cookie)
    {
        var answer = await GetAsync(Urls.Theme(theme, "/swaps?party=russia"), "light");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/swaps?party=russia");
        answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldStartWith(cookie);
    }

    [Fact]
    public async Task ATheme_ThatDoesNotExist_IsNotKept() =>
        (await GetAsync("/theme?to=pink&back=/swaps", null)).Headers.Contains("Set-Cookie").ShouldBeFalse();

    private async Task<HttpResponseMessage> GetAsync(string address, string? theme)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (theme is not null)
            request.Headers.Add("Cookie", $"theme={Uri.EscapeDataString(theme)}");
        return await _client.SendAsync(request);
    }
}
