using System.Net;
using TalksTracker.Web.Language;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Language;

public sealed class LanguagesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private readonly HttpClient _client = site.CreateClient(new() { AllowAutoRedirect = false });

    [Fact]
    public void Languages_AreTheResourceFiles_AndNobodyLists()
    {
        var files = Directory.GetFiles(Sources.Resources, "Texts.*.resx").Select(f => Path.GetFileName(f).Split('.')[1]);

        Languages.All.Select(l => l.Name).ShouldBe(files.Order(StringComparer.Ordinal).Prepend("en"));
        Directory.GetFiles(Sources.Web, "*.cs", SearchOption.AllDirectories).Where(f => !Sources.IsBuilt(f))
            .Where(f => File.ReadAllText(f).Contains("\"uk\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void ALanguageMore_IsFoundByWhatItsFileBuilds()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("de"));
        File.WriteAllText(folder.File("de/TalksTracker.Web.resources.dll"), "");
        Directory.CreateDirectory(folder.File("fr"));
        File.WriteAllText(folder.File("fr/Other.resources.dll"), "");

        Languages.Find(folder.Path).Select(l => l.Name).ShouldBe(["en", "de"]);
    }

    [Theory]
    [InlineData("uk", null, "uk")]
    [InlineData("uk-UA,uk;q=0.9,en;q=0.8", null, "uk")]
    [InlineData("de", null, "en")]
    [InlineData("uk", "c=en|uic=en", "en")]
    [InlineData("en", "c=uk|uic=uk", "uk")]
    [InlineData("en", "nonsense", "en")]
    public async Task Page_SpeaksTheChosenLanguage_ElseTheBrowsers(string accepted, string? cookie, string spoken)
    {
        var page = await GetAsync("/no/such/page", accepted, cookie);

        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        html.ShouldContain($"<html lang=\"{spoken}\"");
        html.ShouldContain(spoken == "uk" ? "За цією адресою немає сторінки" : "There is no page at this address");
        page.Content.Headers.ContentLanguage.ShouldBe([spoken]);
    }

    [Theory]
    [InlineData("/language?to=uk&back=%2Fswaps%3Fparty%3Drussia", "/swaps?party=russia")]
    [InlineData("/language?to=uk&back=https%3A%2F%2Felsewhere.example", "/")]
    [InlineData("/language?to=uk&back=%2F%2Felsewhere.example", "/")]
    [InlineData("/language?to=uk&back=%2F%5Celsewhere.example", "/")]
    [InlineData("/language?to=uk", "/")]
    public async Task Choice_IsKept_AndLeadsBackToThisSiteOnly(string address, string back)
    {
        var answer = await GetAsync(address, "en", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe(back);
        var cookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldStartWith("language=c%3Duk%7Cuic%3Duk");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("httponly");
    }

    [Fact]
    public async Task AnUnknownLanguage_IsNotKept() =>
        (await GetAsync("/language?to=xx&back=/swaps", "en", null)).Headers.Contains("Set-Cookie").ShouldBeFalse();

    private async Task<HttpResponseMessage> GetAsync(string address, string accepted, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Language", accepted);
        if (cookie is not null)
            request.Headers.Add("Cookie", $"language={Uri.EscapeDataString(cookie)}");
        return await _client.SendAsync(request);
    }
}
