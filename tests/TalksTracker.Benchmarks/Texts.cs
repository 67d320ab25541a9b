using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Benchmarks;

/// <summary>What comes with the application.</summary>
internal static class Shipped
{
    public static string Vocabulary => Path.Combine(AppContext.BaseDirectory, "data", "vocabulary");

    public static Lexicon Lexicon() => LexiconFile.Load(Vocabulary).Value;
}

/// <summary>The texts that are measured.</summary>
internal static class Texts
{
    public const int TypicalLength = 3_000;

    public static Article Article(int number, int length)
    {
        var (text, published) = ArticleGenerator.Write(number, length);
        return Of(text, published);
    }

    /// <summary>One article again and again, up to a length.</summary>
    public static Article Repeated(int number, int length)
    {
        var (text, published) = ArticleGenerator.Write(number, 2_000);
        return Of(Repeat(text, length), published);
    }

    /// <summary>Texts that no newsroom wrote, each as a stretch to be repeated.</summary>
    public static IReadOnlyList<(string Name, string Stretch)> Hostile { get; } =
    [
        ("one line", "Russia and Ukraine exchanged 150 prisoners of war on Wednesday with the mediation of Turkey and "),
        ("capitals", "RUSSIA AND UKRAINE EXCHANGED 150 PRISONERS OF WAR ON WEDNESDAY. "),
        ("commas", "Russia,,,,Ukraine,,,, , , released,,,,150,,,prisoners,,,,"),
        ("quotation marks", "\"Russia\" said \"\" \"150 \"prisoners\" of \"war\" Ukraine\" "),
        ("full stops", "U.S. Sen. Gen. Russia. . . Ukraine... released. 150. prisoners. "),
        ("brackets", "((Russia (and [Ukraine) released)) 150] prisoners ("),
        ("numbers", "150 1,000 20 to 30 one hundred and fifty-two thousand and twenty 3 4 5 prisoners "),
        ("one word", "Ukraine"),
        ("line breaks", "Russia\n\nUkraine\nreleased\r\n\r\n150\n"),
        ("accents", "Зеленский e\u0301changé \u202Eprisonniers\u202C des İstanbul ﬁn "),
        ("verbs", "said released agreed exchanged offered to demanded that refused "),
    ];

    public static Article Of(string text, DateOnly? published = null) =>
        TalksTracker.Articles.Article.Of(text, new ArticleOrigin(Published: published ?? new DateOnly(2025, 2, 6))).Value;

    public static string Repeat(string stretch, int length)
    {
        var copies = (length + stretch.Length - 1) / stretch.Length;
        return string.Concat(Enumerable.Repeat(stretch, copies))[..length];
    }
}
