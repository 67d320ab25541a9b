using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;

namespace TalksTracker.Browser.Tests;

/// <summary>Every page: accessible, within the screen, whole without script.</summary>
[Collection(InBrowser.Name)]
public class PagesTests(SiteInBrowser site)
{
    public static TheoryData<string> Pages => [.. SitePages.Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AtEveryWidthAndInEveryTheme_IsAccessibleAndFits(string path)
    {
        var page = await site.BlankAsync(new() { ViewportSize = new() { Width = 1440, Height = 800 } });
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(path);

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in new[] { 1440, 768, 360 })
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.ShouldBeAccessibleAsync();
                await page.ShouldFitAsync(width);
            }
        }

        await page.SetViewportSizeAsync(320, 800);
        await page.ShouldFitAsync(320);
        complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InUkrainian_IsAccessibleAndFits(string path)
    {
        var page = await site.OpenAsync(path, new() { Locale = "uk-UA", ViewportSize = new() { Width = 320, Height = 800 } });

        (await page.GetAttributeAsync("html", "lang")).ShouldBe("uk");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitAsync(320);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WithoutScript_HasOneHeadingLandmarksAndATitle(string path)
    {
        var page = await site.OpenAsync(path, new() { JavaScriptEnabled = false });

        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        (await page.TitleAsync()).ShouldContain("TalksTracker");
        foreach (var landmark in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Contentinfo })
            (await page.GetByRole(landmark).CountAsync()).ShouldBe(1, $"{landmark}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_SpacedOutAndEnlarged_LosesNothing(string path)
    {
        // 200 % of 1440 px leaves 720 px to lay out; spaced as WCAG 1.4.12 asks.
        var page = await site.OpenAsync(path, new() { ViewportSize = new() { Width = 720, Height = 450 } });
        await page.EvaluateAsync("""
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [sheet];
            }
            """);

        await page.ShouldFitAsync(720);
        (await page.EvaluateAsync<string[]>(CutOff)).ShouldBeEmpty();
    }

    // Text that stands in a box which hides what does not fit. What is hidden from the eye on purpose is one pixel wide.
    private const string CutOff = """
        () => [...document.querySelectorAll('body *')]
          .filter(e => e.checkVisibility() && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX)
            && e.clientWidth > 1 && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
            && getComputedStyle(e).textOverflow !== 'ellipsis' && e.textContent.trim())
          .map(e => e.outerHTML.slice(0, 120))
        """;
}
