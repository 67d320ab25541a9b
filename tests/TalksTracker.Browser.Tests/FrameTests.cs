using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TalksTracker.Browser.Tests;

/// <summary>What every page shares: navigation, search, process, language and theme.</summary>
[Collection(InBrowser.Name)]
public class FrameTests(SiteInBrowser site)
{
    [Fact]
    public async Task Links_WithScript_ChangeThePageWithoutAReload()
    {
        var page = await site.OpenAsync("/not-found");
        await page.EvaluateAsync("window.stillHere = true");

        await page.GetByRole(AriaRole.Link, new() { Name = "TalksTracker" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Address.ToString());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        (await page.EvaluateAsync<bool>("window.stillHere === true")).ShouldBeTrue();
    }

    [Fact]
    public async Task Links_WithoutScript_Lead()
    {
        var page = await site.OpenAsync("/not-found", new() { JavaScriptEnabled = false });

        await page.GetByRole(AriaRole.Link, new() { Name = "To the front page" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Address.ToString());
    }

    [Fact]
    public async Task Keyboard_SkipsToTheContent_AndEveryStopIsSeen()
    {
        var page = await site.OpenAsync("/swaps");

        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#content")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");

        (await page.EvaluateAsync<bool>("document.activeElement.parentElement.closest('main') !== null")).ShouldBeTrue();
        (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).ShouldBe("solid");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Theme_ChosenOnce_IsKept_AndThereFromTheFirstPaint(bool script)
    {
        var page = await site.OpenAsync("/swaps?party=russia", new() { JavaScriptEnabled = script, ColorScheme = ColorScheme.Light });

        await page.GetByRole(AriaRole.Link, new() { Name = "Dark", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Uri(site.Address, "/swaps?party=russia").ToString());
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(23, 24, 26)");
        var answer = await page.GotoAsync("/rounds");
        (await answer!.TextAsync()).ShouldContain("<html lang=\"en\" data-theme=\"dark\">");

        await page.GetByRole(AriaRole.Link, new() { Name = "As the system" }).ClickAsync();
        await Expect(page.Locator("html[data-theme]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Language_ChosenOnce_IsKept_AndQuotesStayInTheirs(bool script)
    {
        var page = await site.OpenAsync(SitePages.Swap, new() { JavaScriptEnabled = script });

        await page.GetByRole(AriaRole.Link, new() { Name = "Українська" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Uri(site.Address, SitePages.Swap).ToString());
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "uk");
        await Expect(page.Locator(".facts > .fact > time")).ToHaveTextAsync("5 лютого 2025 р.");
        await Expect(page.Locator("blockquote").First).ToHaveAttributeAsync("lang", "en");
        await page.GotoAsync("/timeline");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Хронологія");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Process_IsChosenInTheHeader_AndGoesAlong(bool script)
    {
        var page = await site.OpenAsync("/swaps?status=completed", new() { JavaScriptEnabled = script });
        var header = page.GetByRole(AriaRole.Banner);

        await header.Locator("summary").ClickAsync();
        await header.GetByRole(AriaRole.Link, new() { Name = "Russia-Ukraine talks" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(site.Address, "/swaps?status=completed&process=russia-ukraine").ToString());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("in the Russia-Ukraine talks");

        await header.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(site.Address, "/timeline?process=russia-ukraine").ToString());
        await Expect(header.Locator("summary")).ToContainTextAsync("Russia-Ukraine talks");
        await Expect(header.Locator("details[open]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Search_FromTheHeader_AsksTheSearchPage()
    {
        var page = await site.OpenAsync("/", new() { JavaScriptEnabled = false });

        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Searchbox).FillAsync("all for all");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Uri(site.Address, "/search?q=all+for+all").ToString());
    }

    [Fact]
    public async Task Page_AsksNoOtherHost_AndBreaksNoRuleOfItsOwn()
    {
        var page = await site.OpenAsync("/not-found");
        var requests = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => complaints.Add($"{message.Type}: {message.Text}");

        await page.LoadedAsync("/");

        requests.ShouldNotBeEmpty();
        requests.ShouldAllBe(url => url.StartsWith(site.Address.ToString(), StringComparison.Ordinal));
        complaints.ShouldBeEmpty();
    }
}
