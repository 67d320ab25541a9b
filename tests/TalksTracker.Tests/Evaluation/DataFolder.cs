namespace TalksTracker.Tests.Evaluation;

/// <summary>Where the data lie, seen from the folder that the tests run in.</summary>
internal static class DataFolder
{
    public static string Gold => Path.Combine(Root, "data", "gold");

    public static string Articles => Path.Combine(Root, "data", "articles");

    public static string Vocabulary => Path.Combine(Root, "data", "vocabulary");

    private static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder is null
        ? throw new DirectoryNotFoundException("No folder above the tests holds TalksTracker.sln.")
        : File.Exists(Path.Combine(folder.FullName, "TalksTracker.sln")) ? folder.FullName : Find(folder.Parent);
}
