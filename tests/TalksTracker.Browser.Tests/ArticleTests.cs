using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TalksTracker.Browser.Tests;

/// <summary>Follow a value to its words, and the words to their record.</summary>
[Collection(InBrowser.Name)]
public class ArticleTests(SiteInBrowser site)
{
    private const string Address = "/articles/putin-ties-resumption-of-ukraine-talks-to-prisoner-swap";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Claim_MarksItsWordsInTheText_WhoseNumberLeadsBackToTheRecord(bool script)
    {
        var page = await site.OpenAsync(Address, new() { JavaScriptEnabled = script });

        await page.Locator(".article-claims dd a").First.ClickAsync();
        await Expect(page.Locator(".article-text mark:target")).ToBeInViewportAsync();

        await page.Locator(".article-text .note-mark").First.ClickAsync();
        await Expect(page.Locator(".article-claims .record:target")).ToBeInViewportAsync();
    }
}
