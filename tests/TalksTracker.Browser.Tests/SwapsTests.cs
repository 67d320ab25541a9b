using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TalksTracker.Browser.Tests;

/// <summary>Filter swaps by date and mediator, and follow a value to its words.</summary>
[Collection(InBrowser.Name)]
public partial class SwapsTests(SiteInBrowser site)
{
    [Fact]
    public async Task Filter_ByMediatorThenDate_NarrowsAtOnce_AndReloadAndBackKeepTheView()
    {
        var page = await site.OpenAsync("/swaps");
        await IsAliveAsync(page);
        await Expect(Rows(page)).ToHaveCountAsync(4);

        await ChooseAsync(page, "Mediator", "United Arab Emirates");
        await Expect(page).ToHaveURLAsync(MediatorAddress());
        await Expect(Rows(page)).ToHaveCountAsync(1);

        await page.GetByLabel("From").FillAsync("2025-02-06");
        await page.GetByLabel("From").BlurAsync();
        await Expect(page).ToHaveURLAsync(FromAddress());
        await Expect(Rows(page)).ToHaveCountAsync(0);

        await page.ReloadAsync();
        await Expect(page.GetByLabel("From")).ToHaveValueAsync("2025-02-06");
        await Expect(Rows(page)).ToHaveCountAsync(0);

        await page.GoBackAsync();
        await Expect(Rows(page)).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Expect(Rows(page)).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Filter_WithoutScript_IsAFormAndLinks()
    {
        var page = await site.OpenAsync("/swaps", new() { JavaScriptEnabled = false });

        await page.Locator("summary", new() { HasText = "Mediator" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "United Arab Emirates" }).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(MediatorAddress());
        await Expect(Rows(page)).ToHaveCountAsync(1);
        await Expect(Rows(page).First).ToContainTextAsync("5 February 2025");
    }

    [Fact]
    public async Task Value_ItsMark_ShowsTheWords_AndLeadsToThemInTheArticle()
    {
        var page = await site.OpenAsync("/swaps?mediator=united-arab-emirates");
        await Rows(page).First.GetByRole(AriaRole.Link, new() { Name = "150 returned to Russia", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("150 returned to Russia");

        var mark = page.Locator("main a.evidence-mark").First;
        await mark.HoverAsync();
        await Expect(page.Locator("main .evidence-words").First).ToBeVisibleAsync();
        var words = await page.Locator("main .evidence-words q").First.InnerTextAsync();
        await mark.ClickAsync();

        await Expect(page).ToHaveURLAsync(QuoteAddress());
        var target = page.Locator(":target");
        await Expect(target).ToBeInViewportAsync();
        // The numbers of records stand between the words.
        await page.EvaluateAsync("document.querySelectorAll('.note-mark').forEach(mark => mark.remove())");
        (await page.Locator("article").First.InnerTextAsync()).ShouldContain(words.Trim('“', '”', ' '));
    }

    [Fact]
    public async Task Totals_CountWhatHappened_AndNotWhatWasAgreed()
    {
        var page = await site.OpenAsync("/swaps", new() { JavaScriptEnabled = false });

        var totals = page.Locator("main").First;
        await Expect(totals).ToContainTextAsync("325");
        await Expect(totals).ToContainTextAsync("175");
        await Expect(totals).Not.ToContainTextAsync("1,325");
        await Expect(totals).ToContainTextAsync("1,000 to Russia, 1,000 to Ukraine");
    }

    internal static async Task ChooseAsync(IPage page, string facet, string option)
    {
        var choice = page.Locator("details.choice").Filter(new() { Has = page.Locator(".title", new() { HasText = facet }) });
        await choice.Locator("summary").ClickAsync();
        await choice.GetByRole(AriaRole.Checkbox, new() { Name = option }).ClickAsync();
    }

    /// <summary>The circuit stands: the choices tell it what was ticked.</summary>
    internal static Task IsAliveAsync(IPage page) => Expect(page.Locator(".filter-bar details[data-menu=alive]").First).ToBeAttachedAsync();

    private static ILocator Rows(IPage page) => page.Locator("main .swap-table tbody tr");

    [GeneratedRegex(@"/swaps\?(.*&)?mediator=united-arab-emirates")]
    private static partial Regex MediatorAddress();

    [GeneratedRegex(@"/swaps\?(.*&)?from=2025-02-06")]
    private static partial Regex FromAddress();

    [GeneratedRegex(@"/articles/[a-z0-9-]+#q-\d+$")]
    private static partial Regex QuoteAddress();
}
