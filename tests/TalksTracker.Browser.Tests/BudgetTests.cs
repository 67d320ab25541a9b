using System.Text.Json;
using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;

namespace TalksTracker.Browser.Tests;

/// <summary>What the first view of a reading page may cost a reader.</summary>
[Collection(InBrowser.Name)]
public class BudgetTests(SiteInBrowser site)
{
    private const int MostBytes = 250_000;
    private const double MostShift = 0.05;

    public static TheoryData<string> Reading => new("/", SitePages.Swap, SitePages.Article);

    public static TheoryData<string> Shifting => [.. SitePages.Paths];

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task FirstView_OfAReadingPage_IsLight(string path)
    {
        var page = await site.BlankAsync();
        var loaded = await TransfersAsync(page);

        await page.LoadedAsync(path);

        var all = loaded();
        all.Keys.ShouldNotContain(url => url.Contains("Radzen", StringComparison.Ordinal) || url.EndsWith(".woff2", StringComparison.Ordinal));
        all.Keys.ShouldContain(url => url.Contains("blazor.web", StringComparison.Ordinal));
        all.Values.Sum().ShouldBeLessThan(MostBytes, string.Join('\n', all.OrderByDescending(x => x.Value)));
    }

    [Theory]
    [InlineData("/swaps")]
    [InlineData("/timeline")]
    public async Task PageWithControls_LoadsNoIconFont(string path)
    {
        var page = await site.BlankAsync();
        var loaded = await TransfersAsync(page);

        await page.GotoAsync(path);
        await SwapsTests.IsAliveAsync(page);

        loaded().Keys.ShouldNotContain(url => url.EndsWith(".woff2", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Shifting))]
    public async Task Page_WhileItLoads_DoesNotJump(string path)
    {
        foreach (var width in new[] { 360, 1440 })
        {
            var page = await site.BlankAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
            await page.AddInitScriptAsync("""
                window.shift = 0;
                new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.shift += e.value; })
                  .observe({ type: 'layout-shift', buffered: true });
                """);

            await page.LoadedAsync(path);
            if (await page.Locator(".filter-bar").CountAsync() > 0)
                await SwapsTests.IsAliveAsync(page);
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

            (await page.EvaluateAsync<double>("window.shift")).ShouldBeLessThanOrEqualTo(MostShift, $"{path} at {width} px");
            await page.Context.CloseAsync();
        }
    }

    // Bytes as they came over the line, compressed and with headers, by address.
    private static async Task<Func<IReadOnlyDictionary<string, double>>> TransfersAsync(IPage page)
    {
        var addresses = new Dictionary<string, string>();
        var bytes = new Dictionary<string, double>();
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        session.Event("Network.responseReceived").OnEvent += (_, e) =>
            addresses[Text(e, "requestId")] = e!.Value.GetProperty("response").GetProperty("url").GetString()!;
        session.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            var address = addresses.GetValueOrDefault(Text(e, "requestId"), "?");
            bytes[address] = bytes.GetValueOrDefault(address) + e!.Value.GetProperty("encodedDataLength").GetDouble();
        };
        return () => bytes;

        static string Text(JsonElement? e, string name) => e!.Value.GetProperty(name).GetString()!;
    }
}
