using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TalksTracker.Browser.Tests;

/// <summary>The main tasks by keyboard alone: every stop is reached with Tab, as somebody without a mouse reaches it.</summary>
[Collection(InBrowser.Name)]
public partial class KeyboardTests(SiteInBrowser site)
{
    // More than any page has before what is looked for here.
    private const int MostStops = 200;

    [Fact]
    public async Task Timeline_IsNarrowedToAKind_AndARecordOpened()
    {
        var page = await OpenAsync("/timeline");

        await ReachAsync(page, page.Locator("aside.facets a", new() { HasText = "Rounds" }).First);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(KindAddress());

        await ReachAsync(page, page.Locator(".entry h4 a").First);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(RoundAddress());
    }

    [Fact]
    public async Task Demands_AreNarrowedToAParty()
    {
        var page = await OpenAsync("/demands");

        await ReachAsync(page, page.Locator("details.choices > summary"));
        await page.Keyboard.PressAsync("Enter");
        await ReachAsync(page, page.Locator("details.choices a", new() { HasText = "Ukraine" }).First);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(PartyAddress());
        await Expect(page.Locator(".matrix thead th")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Swaps_AreFilteredByMediator_AndAValueIsFollowedToItsWords()
    {
        var page = await OpenAsync("/swaps");

        await ReachAsync(page, page.Locator("aside.facets a", new() { HasText = "United Arab Emirates" }).First);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(MediatorAddress());
        await Expect(page.Locator(".swap-table tbody tr")).ToHaveCountAsync(1);

        await ReachAsync(page, page.Locator(".swap-table .evidence-mark").First);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(QuoteAddress());
        await Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Demands_TheDayOfTheTable_IsPulledWithTheArrowKeys()
    {
        var page = await OpenAsync("/demands");
        var slider = page.Locator(".as-of input[type=range]");
        await Expect(slider).ToBeVisibleAsync();

        await ReachAsync(page, slider);
        await page.Keyboard.PressAsync("ArrowLeft");

        await Expect(page).ToHaveURLAsync(DayAddress());
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await site.OpenAsync(path);
        // An island that comes alive under the focus would take it away.
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return page;
    }

    private static async Task ReachAsync(IPage page, ILocator stop)
    {
        await Expect(stop).ToBeAttachedAsync();
        for (var i = 0; i < MostStops; i++)
        {
            if (await stop.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"{MostStops} times Tab did not lead to {stop}.");
    }

    [GeneratedRegex(@"/timeline\?(.*&)?kind=round")]
    private static partial Regex KindAddress();

    [GeneratedRegex(@"/rounds/.+")]
    private static partial Regex RoundAddress();

    [GeneratedRegex(@"/demands\?(.*&)?party=ukraine")]
    private static partial Regex PartyAddress();

    [GeneratedRegex(@"/swaps\?(.*&)?mediator=united-arab-emirates")]
    private static partial Regex MediatorAddress();

    [GeneratedRegex(@"/articles/.+#q-\d+$")]
    private static partial Regex QuoteAddress();

    [GeneratedRegex(@"/demands\?(.*&)?to=\d{4}-\d\d-\d\d")]
    private static partial Regex DayAddress();
}
