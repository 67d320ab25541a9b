using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TalksTracker.Browser.Tests.Support;

public static class Accessibility
{
    /// <summary>Fails with rule, advice and place of everything that axe finds on the page as it stands.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe();

        // A page on which nothing was checked proves nothing.
        result.Passes.ShouldNotBeEmpty();
        result.Violations
            .SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help} at {node.Target}: {node.Html}"))
            .ShouldBeEmpty(page.Url);
    }
}
