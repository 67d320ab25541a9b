using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TalksTracker.Browser.Tests;

/// <summary>Compare each side's demands.</summary>
[Collection(InBrowser.Name)]
public class DemandsTests(SiteInBrowser site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Comparison_SetsBothSidesSideBySide_AndKeepsAChoiceInTheAddress(bool script)
    {
        var page = await site.OpenAsync("/demands", new() { JavaScriptEnabled = script });
        var row = page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = "Troop withdrawal" }) });
        await Expect(row).ToContainTextAsync("Both sides have spoken");
        await Expect(row.GetByRole(AriaRole.Cell).Nth(0)).ToContainTextAsync("withdraw");
        await Expect(row.GetByRole(AriaRole.Cell).Nth(1)).ToContainTextAsync("the complete withdrawal of all Russian forces");

        await page.Locator("summary", new() { HasText = "Choose parties" }).ClickAsync();
        await page.Locator(".facets").GetByRole(AriaRole.Link, new() { Name = "Nuclear" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/demands\?(.*&)?issue=nuclear"));
        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(1);

        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Stance_ItsMark_LeadsToTheWordsInTheArticle()
    {
        var page = await site.OpenAsync("/demands?issue=nato-neutrality");

        await page.Locator("table a.evidence-mark").First.ClickAsync();

        await Expect(page.Locator(":target")).ToBeInViewportAsync();
        await Expect(page.Locator("article").First).ToContainTextAsync("renounce its bid to join NATO");
    }
}
