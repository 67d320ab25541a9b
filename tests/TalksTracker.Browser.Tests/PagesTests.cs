using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;

namespace TalksTracker.Browser.Tests;

/// <summary>Every page: accessible, within the screen, whole without script.</summary>
[Collection(InBrowser.Name)]
public class PagesTests(SiteInBrowser site)
{
    public static TheoryData<string> Pages => new(
        "/", "/timeline", "/timeline?kind=swap&from=2025-01-01", "/swaps", "/swaps?mediator=united-arab-emirates", "/swaps?mediator=nobody&from=2025-99",
        "/swaps/2025-02-05-russia-ukraine-150", "/swaps/no-such-swap", "/rounds", "/rounds/2025-05-16-istanbul-russia-ukraine", "/demands", "/demands?party=russia",
        "/demands/russia-troop-withdrawal-of-ukraine", "/articles", "/articles/putin-ties-resumption-of-ukraine-talks-to-prisoner-swap", "/articles/none",
        "/parties", "/parties/russia", "/parties/united-arab-emirates", "/parties/uganda", "/parties/none", "/people/vladimir-medinsky", "/people/none",
        "/search", "/search?q=Kiev+talks", "/search?q=%22lone+%3Cb%3E&kind=fish&page=99", "/search?q=ceasefire+xylophone", "/about");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAPhoneInTheDark_IsAccessibleAndFits(string path) => await LooksRightAsync(path, ColorScheme.Dark, 360);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnADesktopInTheLight_IsAccessibleAndFits(string path) => await LooksRightAsync(path, ColorScheme.Light, 1440);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WithoutScript_HasOneHeadingAndATitle(string path)
    {
        var page = await site.OpenAsync(path, new() { JavaScriptEnabled = false });

        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        (await page.TitleAsync()).ShouldContain("TalksTracker");
    }

    private async Task LooksRightAsync(string path, ColorScheme scheme, int width)
    {
        var page = await site.OpenAsync(path, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add(error);

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.ShouldBeAccessibleAsync();

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        complaints.ShouldBeEmpty();
    }
}
