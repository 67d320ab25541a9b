using Microsoft.Playwright;

namespace TalksTracker.Browser.Tests.Support;

/// <summary>One running site and one browser for all tests; every test opens pages of its own.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private IPlaywright _playwright = default!;
    private IBrowser _browser = default!;
    private RunningSite _site = default!;

    public Uri Address => _site.Address;

    public async Task InitializeAsync()
    {
        var browserPath = Chromium.Path;
        _site = await RunningSite.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = browserPath, Args = Chromium.Arguments });
    }

    /// <summary>A page in a context of its own, with <paramref name="options"/> for size, colour scheme or no script.</summary>
    public async Task<IPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        var page = await BlankAsync(options);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>A page that has gone nowhere yet, for what has to watch from the start.</summary>
    /// <param name="site">Another than the one that all tests share.</param>
    public async Task<IPage> BlankAsync(BrowserNewContextOptions? options = null, Uri? site = null)
    {
        options ??= new();
        options.BaseURL = (site ?? Address).ToString();
        // Whatever the machine speaks.
        options.Locale ??= "en-GB";
        var context = await _browser.NewContextAsync(options);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }
}

/// <summary>Every browser test class is <c>[Collection(InBrowser.Name)]</c> and takes a <see cref="SiteInBrowser"/>.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<SiteInBrowser>
{
    public const string Name = "Site in browser";
}
