using TalksTracker.Vocabulary;

namespace TalksTracker.Web.Commands;

/// <summary>The data that comes with the application, for the commands that need neither a host nor a database.</summary>
internal static class ShippedData
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "data");

    public static string ArticlesFolder => Path.Combine(Folder, "articles");

    public static Result<Lexicon> LoadLexicon() => LexiconFile.Load(Path.Combine(Folder, "vocabulary"));
}
