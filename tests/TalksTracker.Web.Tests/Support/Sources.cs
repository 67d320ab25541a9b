using System.Runtime.CompilerServices;

namespace TalksTracker.Web.Tests.Support;

/// <summary>The application's own sources, for tests of what they say.</summary>
public static class Sources
{
    public static string Web { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../src/TalksTracker.Web"));

    public static string Resources { get; } = Path.Combine(Web, "Resources");

    public static bool IsBuilt(string file) => file.Contains("/obj/", StringComparison.Ordinal) || file.Contains("/bin/", StringComparison.Ordinal);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
