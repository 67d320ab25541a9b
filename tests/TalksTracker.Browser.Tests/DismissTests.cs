using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TalksTracker.Browser.Tests;

/// <summary>Whatever opens over a page closes without a mouse, and without being aimed at.</summary>
[Collection(InBrowser.Name)]
public class DismissTests(SiteInBrowser site)
{
    [Fact]
    public async Task Words_CloseOnEscape_UntilTheyAreLeft()
    {
        var page = await site.OpenAsync(SitePages.Swap);
        var (mark, words) = (page.Locator("main a.evidence-mark").First, page.Locator("main .evidence-words").First);

        await mark.FocusAsync();
        await Expect(words).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(words).ToBeHiddenAsync();
        await Expect(mark).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        await Expect(words).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Tab");
        await mark.HoverAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(words).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Choice_OfAnIsland_ClosesOnEscapeAndOnAClickBeside_AndOpensAgain()
    {
        var page = await site.OpenAsync("/swaps");
        await SwapsTests.IsAliveAsync(page);
        var (summary, open) = (page.Locator("details.choice summary").First, page.Locator("details.choice[open]"));

        await summary.ClickAsync();
        await Expect(open).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();
        await Expect(open).ToHaveCountAsync(0);

        await summary.ClickAsync();
        await Expect(open).ToHaveCountAsync(1);
        await open.GetByRole(AriaRole.Checkbox).First.FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(open).ToHaveCountAsync(0);
        await Expect(summary).ToBeFocusedAsync();

        await summary.ClickAsync();
        await Expect(open).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task ProcessSwitch_ClosesOnEscapeAndOnAClickBeside()
    {
        var page = await site.OpenAsync("/rounds");
        var (summary, open) = (page.Locator(".process-switch summary"), page.Locator(".process-switch[open]"));

        await summary.ClickAsync();
        await Expect(open).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Escape");
        await Expect(open).ToHaveCountAsync(0);
        await Expect(summary).ToBeFocusedAsync();

        await summary.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();
        await Expect(open).ToHaveCountAsync(0);
    }
}
