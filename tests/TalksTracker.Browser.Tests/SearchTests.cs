using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TalksTracker.Browser.Tests;

/// <summary>Find a word, narrow it down, and go to its very place; from names to who bears them.</summary>
[Collection(InBrowser.Name)]
public partial class SearchTests(SiteInBrowser site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Search_NarrowAndFollow_LeadsToTheWordsInTheArticle(bool script)
    {
        var page = await site.OpenAsync("/search", new() { JavaScriptEnabled = script });
        var form = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Search);
        await form.GetByRole(AriaRole.Searchbox).FillAsync("Zelensky");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(page).ToHaveURLAsync(AskedAddress());
        await page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Link, new() { Name = "Quoted sentences" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(QuotesAddress());
        await page.Locator(".hit blockquote a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(QuoteAddress());
        await Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Search_ByKeyboardAlone_FindsByAnotherSpelling()
    {
        var page = await site.OpenAsync("/search");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).FocusAsync();
        await page.Keyboard.TypeAsync("Kyiv");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".hit mark", new() { HasText = "Kiev" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Article_Hit_ScrollsToItsWords()
    {
        var page = await site.OpenAsync("/search?q=%22generally+satisfied%22&kind=article");
        await page.Locator(".hit h3 a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(ArticleAddress());
        await Expect(page.Locator(".article-text p", new() { HasText = "generally satisfied" }).First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Names_LeadFromASwapToThePartyAndItsPeople()
    {
        var page = await site.OpenAsync("/rounds/2025-05-16-istanbul-russia-ukraine", new() { JavaScriptEnabled = false });
        await page.GetByRole(AriaRole.Link, new() { Name = "Vladimir Medinsky", Exact = true }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Vladimir Medinsky");

        await page.GetByRole(AriaRole.Link, new() { Name = "Russia", Exact = true }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Russia");
        await Expect(page.Locator(".returned .figure")).ToHaveTextAsync("325");
    }

    [GeneratedRegex(@"/search\?q=Zelensky$")]
    private static partial Regex AskedAddress();

    [GeneratedRegex(@"/search\?q=Zelensky&kind=quote$")]
    private static partial Regex QuotesAddress();

    [GeneratedRegex(@"/articles/[a-z0-9-]+#q-\d+$")]
    private static partial Regex QuoteAddress();

    [GeneratedRegex("/articles/[a-z0-9-]+")]
    private static partial Regex ArticleAddress();
}
