using TalksTracker.Vocabulary;

namespace TalksTracker.Web.Commands;

/// <summary>What the commands that read texts need, without a host or a database.</summary>
internal static class Engine
{
    private static string DataFolder => Path.Combine(AppContext.BaseDirectory, "data");

    public static string ArticlesFolder => Path.Combine(DataFolder, "articles");

    public static Result<Lexicon> LoadLexicon() => LexiconFile.Load(Path.Combine(DataFolder, "vocabulary"));
}
