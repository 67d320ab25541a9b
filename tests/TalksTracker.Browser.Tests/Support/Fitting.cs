using Microsoft.Playwright;

namespace TalksTracker.Browser.Tests.Support;

public static class Fitting
{
    /// <summary>Fails where the page has to be pushed sideways to be read, and names what reaches out.</summary>
    public static async Task ShouldFitAsync(this IPage page, int width)
    {
        var (actual, culprits) = (
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth"),
            await page.EvaluateAsync<string[]>("""
                width => [...document.querySelectorAll('body *')]
                  .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > width + 1 && !e.closest('.table-scroll'))
                  .slice(0, 3).map(e => e.outerHTML.slice(0, 160))
                """, width));
        actual.ShouldBeLessThanOrEqualTo(width, $"{page.Url} at {width} px: {string.Join('\n', culprits)}");
    }
}
