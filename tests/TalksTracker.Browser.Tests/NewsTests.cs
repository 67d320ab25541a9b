using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TalksTracker.Browser.Tests;

/// <summary>An open page notices new records. On a site of its own, since it adds some.</summary>
[Collection(InBrowser.Name)]
public sealed class NewsTests(SiteInBrowser browser) : IAsyncLifetime
{
    private const string News =
        "Russia and Ukraine exchanged prisoners of war on 14 June 2025. 77 soldiers returned to Ukraine and 77 soldiers returned to Russia, "
        + "the Russian Defence Ministry said. The swap was mediated by the United Arab Emirates.";

    private RunningSite _site = default!;

    public async Task InitializeAsync() => _site = await RunningSite.StartAsync("--Changes:Every=00:00:01");

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task OpenPage_OffersRecordsThatWereAccepted_AndShowsThemWhenAsked()
    {
        var page = await browser.BlankAsync(site: _site.Address);
        await page.LoadedAsync("/swaps");
        var notice = page.Locator(".news");
        await Expect(page.Locator("main .swap-table tbody tr")).ToHaveCountAsync(4);

        await _site.ImportAsync(News);
        await Expect(notice).ToContainTextAsync("New records were accepted");
        await page.ShouldBeAccessibleAsync();
        await Expect(page.Locator("main .swap-table tbody tr")).ToHaveCountAsync(4);

        await notice.GetByRole(AriaRole.Button, new() { Name = "Show them" }).ClickAsync();
        await Expect(page.Locator("main .swap-table tbody tr")).ToHaveCountAsync(5);
        await Expect(notice).ToBeEmptyAsync();
    }
}
