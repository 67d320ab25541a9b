namespace TalksTracker.Browser.Tests.Support;

/// <summary>Where the browser is: $CHROMIUM, or where Linux distributions put it. No browser is a failure, not a skip.</summary>
public static class Chromium
{
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    public static string Path => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? named
        : Places.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException(
            "The browser tests need Chromium. Install it (on Debian: apt-get install chromium) or name it in CHROMIUM.");
}
