using System.Reflection;

namespace TalksTracker.Web.Tests.Support;

/// <summary>The application's own sources, for tests of what they say.</summary>
public static class Sources
{
    /// <remarks>As the build wrote it down: the paths that a compiler notes are not real ones where a build must be repeatable.</remarks>
    public static string Web { get; } = Path.GetFullPath(
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "WebProject").Value!);

    public static string Resources { get; } = Path.Combine(Web, "Resources");

    public static bool IsBuilt(string file) => file.Contains("/obj/", StringComparison.Ordinal) || file.Contains("/bin/", StringComparison.Ordinal);
}
