using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TalksTracker.Browser.Tests;

/// <summary>Browse the timeline.</summary>
[Collection(InBrowser.Name)]
public partial class TimelineTests(SiteInBrowser site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Timeline_ShowsEveryKindInOrder_AndLeadsToARecordAndBack(bool script)
    {
        var page = await site.OpenAsync("/timeline", new() { JavaScriptEnabled = script });
        var months = await page.Locator("main h3").AllInnerTextsAsync();
        months.ShouldNotBeEmpty();
        await Expect(page.Locator("main")).ToContainTextAsync("mid-January 2025");

        await page.GetByRole(AriaRole.Link, new() { Name = "Talks in Istanbul: Russia and Ukraine", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(RoundAddress());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Istanbul");

        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(TimelineAddress());
        await Expect(page.Locator("main h3")).ToHaveTextAsync(months);
    }

    [Fact]
    public async Task Timeline_AChoiceOfKind_NarrowsWithoutAReload()
    {
        var page = await site.OpenAsync("/timeline");
        await page.WaitForFunctionAsync("() => document.querySelector('.filter-bar') !== null");
        await page.EvaluateAsync("window.stillHere = true");

        await page.Locator(".facets, aside").GetByRole(AriaRole.Link, new() { NameRegex = RoundFacet() }).First.ClickAsync();

        await Expect(page).ToHaveURLAsync(KindAddress());
        (await page.EvaluateAsync<bool>("window.stillHere === true")).ShouldBeTrue();
        await Expect(page.Locator("main")).Not.ToContainTextAsync("mid-January 2025");
    }

    [Fact]
    public async Task Timeline_ByKeyboard_GoesFromEntryToEntry_OnlyWithTheFocusInTheList()
    {
        var page = await site.OpenAsync("/timeline");
        var entries = page.Locator(".entry");

        await page.Keyboard.PressAsync("j");
        await Expect(entries.First).Not.ToBeFocusedAsync();

        await entries.First.GetByRole(AriaRole.Link).First.FocusAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(entries.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Expect(entries.First).ToBeFocusedAsync();
    }

    [GeneratedRegex(@"/rounds/2025-05-16-istanbul-russia-ukraine$")]
    private static partial Regex RoundAddress();

    [GeneratedRegex(@"/timeline$")]
    private static partial Regex TimelineAddress();

    [GeneratedRegex("^rounds? of talks", RegexOptions.IgnoreCase)]
    private static partial Regex RoundFacet();

    [GeneratedRegex(@"/timeline\?(.*&)?kind=round")]
    private static partial Regex KindAddress();
}
