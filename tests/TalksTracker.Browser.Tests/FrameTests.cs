using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;

namespace TalksTracker.Browser.Tests;

/// <summary>What every page shares: header, navigation, the not-found page.</summary>
[Collection(InBrowser.Name)]
public class FrameTests(SiteInBrowser site)
{
    [Theory]
    [InlineData("/", ColorScheme.Light, 320)]
    [InlineData("/", ColorScheme.Dark, 1280)]
    [InlineData("/no/such/page", ColorScheme.Light, 1280)]
    [InlineData("/no/such/page", ColorScheme.Dark, 320)]
    [InlineData("/error", ColorScheme.Light, 390)]
    public async Task Page_IsAccessible_AndFitsTheScreen(string path, ColorScheme scheme, int width)
    {
        var page = await site.OpenAsync(path, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });

        await page.ShouldBeAccessibleAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task Links_WithScript_ChangeThePageWithoutAReload()
    {
        var page = await site.OpenAsync("/not-found");
        await page.EvaluateAsync("window.stillHere = true");

        await page.GetByRole(AriaRole.Link, new() { Name = "TalksTracker" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.Address.ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        (await page.EvaluateAsync<bool>("window.stillHere === true")).ShouldBeTrue();
    }

    [Fact]
    public async Task Links_WithoutScript_Lead()
    {
        var page = await site.OpenAsync("/not-found", new() { JavaScriptEnabled = false });

        await page.GetByRole(AriaRole.Link, new() { Name = "To the front page" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.Address.ToString());
    }

    [Fact]
    public async Task Page_AsksNoOtherHost_AndBreaksNoRuleOfItsOwn()
    {
        var page = await site.OpenAsync("/not-found");
        var requests = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => complaints.Add($"{message.Type}: {message.Text}");

        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        requests.ShouldNotBeEmpty();
        requests.ShouldAllBe(url => url.StartsWith(site.Address.ToString(), StringComparison.Ordinal));
        requests.ShouldNotContain(url => url.EndsWith(".woff2", StringComparison.Ordinal));
        complaints.ShouldBeEmpty();
    }
}
