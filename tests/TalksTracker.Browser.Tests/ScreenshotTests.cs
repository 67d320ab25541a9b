using System.Reflection;
using Microsoft.Playwright;
using TalksTracker.Browser.Tests.Support;

namespace TalksTracker.Browser.Tests;

/// <summary>A picture of every page, to be looked at: screenshots/ beside this project, which no commit takes.</summary>
[Collection(InBrowser.Name)]
public class ScreenshotTests(SiteInBrowser site)
{
    private static readonly string Folder = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Screenshots").Value!;

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var (name, path) in SitePages.All)
                pages.Add(name, path);
            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_LooksLikeThis(string name, string path)
    {
        var page = await site.OpenAsync(path);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in new[] { 360, 768, 1440 })
            {
                await page.SetViewportSizeAsync(width, 900);
                var file = Path.Combine(Folder, $"{name}-{width}-{scheme}.png".ToLowerInvariant());
                await page.ScreenshotAsync(new() { Path = file, FullPage = true });
                new FileInfo(file).Length.ShouldBeGreaterThan(1000);
            }
        }
    }
}
