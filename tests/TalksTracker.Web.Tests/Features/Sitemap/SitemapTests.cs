using System.Net;
using System.Xml.Linq;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Sitemap;

public sealed class SitemapTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly HttpClient _client = site.CreateClient();

    [Fact]
    public async Task Sitemap_NamesPagesThatAreThere_WholeAndOnce()
    {
        var pages = XDocument.Parse(await _client.GetStringAsync(Urls.Sitemap)).Descendants(Sitemap + "loc").Select(l => l.Value).ToList();

        pages.ShouldBeUnique();
        pages.ShouldContain("http://localhost/rounds/2025-05-16-istanbul-russia-ukraine");
        pages.ShouldContain("http://localhost/articles/putin-ties-resumption-of-ukraine-talks-to-prisoner-swap");
        foreach (var page in pages)
            (await _client.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
    }

    [Fact]
    public async Task Robots_AreToldOfTheSitemap_AndKeptFromWhatOnlyChooses()
    {
        var text = await _client.GetStringAsync(Urls.Robots);

        text.ShouldContain("Sitemap: http://localhost/sitemap.xml\n");
        text.ShouldContain("Disallow: /language\n");
    }

    [Theory]
    [InlineData("/rounds/2025-05-16-istanbul-russia-ukraine", "http://localhost/rounds/2025-05-16-istanbul-russia-ukraine")]
    [InlineData("/rounds/2025-05-16-istanbul-russia-ukraine?utm_source=mail", "http://localhost/rounds/2025-05-16-istanbul-russia-ukraine")]
    [InlineData("/swaps?party=russia&from=2025&utm_source=mail", "http://localhost/swaps?from=2025-01-01&amp;party=russia")]
    [InlineData("/", "http://localhost/")]
    public async Task Page_NamesItsOneAddress_AndWhatPreviewsShow(string address, string canonical)
    {
        var page = await _client.GetStringAsync(address);

        page.ShouldContain($"<link rel=\"canonical\" href=\"{canonical}\" />");
        page.ShouldContain($"<meta property=\"og:url\" content=\"{canonical}\" />");
        page.ShouldMatch("<meta name=\"description\" content=\"[^\"]{40,}\" />");
        page.ShouldMatch("<meta property=\"og:title\" content=\"[^\"]+\" />");
    }

    [Fact]
    public async Task NoPage_IsKeptOutOfSearches()
    {
        var page = await (await _client.GetAsync("/swaps/none")).Content.ReadAsStringAsync();

        page.ShouldContain("<meta name=\"robots\" content=\"noindex\"");
        page.ShouldNotContain("rel=\"canonical\"");
    }
}
