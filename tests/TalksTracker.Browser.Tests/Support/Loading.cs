using Microsoft.Playwright;

namespace TalksTracker.Browser.Tests.Support;

public static class Loading
{
    /// <summary>Goes to a page and waits until it has all it asks for. (The network is never idle: an open page listens for news.)</summary>
    public static async Task LoadedAsync(this IPage page, string path) => await page.RunAndWaitForResponseAsync(
        () => page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load }),
        answer => answer.Url.EndsWith("/changes", StringComparison.Ordinal));
}
