using System.Globalization;
using TalksTracker.Evidence;

namespace TalksTracker.Web;

/// <summary>Every address in the application; pages and links take them from here.</summary>
public static class Urls
{
    public const string Home = "/";
    public const string Timeline = "/timeline";
    public const string TimelineJson = "/timeline.json";
    public const string Demands = "/demands";
    public const string Rounds = "/rounds";
    public const string Swaps = "/swaps";
    public const string SwapsJson = "/swaps.json";
    public const string Articles = "/articles";
    public const string Parties = "/parties";
    public const string People = "/people";
    public const string Search = "/search";
    public const string SearchJson = "/search.json";
    public const string About = "/about";
    public const string LanguageChoice = "/language";
    public const string ThemeChoice = "/theme";
    public const string Changes = "/changes";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";

    public static string Swap(string slug) => $"{Swaps}/{slug}";

    public static string Round(string slug) => $"{Rounds}/{slug}";

    public static string Demand(string slug) => $"{Demands}/{slug}";

    public static string Article(string slug) => $"{Articles}/{slug}";

    public static string Party(string id) => $"{Parties}/{id}";

    public static string Wikidata(string id) => $"https://www.wikidata.org/wiki/{id}";

    public static string SearchFor(string words) => $"{Search}?q={Uri.EscapeDataString(words)}";

    public static string Person(string id) => $"{People}/{id}";

    /// <summary>An article, scrolled to these words where the browser can.</summary>
    public static string Words(string articleSlug, string words) =>
        $"{Article(articleSlug)}#:~:text={Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal)}";

    /// <summary>The words in their article.</summary>
    public static string Quote(string articleSlug, int quoteId) => $"{Article(articleSlug)}#{QuoteAnchor(quoteId)}";

    /// <summary>The id of a quote's element on its article's page.</summary>
    public static string QuoteAnchor(int quoteId) => string.Create(CultureInfo.InvariantCulture, $"q-{quoteId}");

    /// <summary>The id of what an article says of a record, on the article's page.</summary>
    public static string ArticleRecord(int number) => string.Create(CultureInfo.InvariantCulture, $"record-{number}");

    /// <summary>The id of a record's element on the timeline.</summary>
    public static string TimelineAnchor(string slug) => $"r-{slug}";

    /// <summary>A record's own page; kinds without one are shown at their place on the timeline.</summary>
    public static string Record(RecordKind kind, string slug) => kind switch
    {
        RecordKind.Swap => Swap(slug),
        RecordKind.Round => Round(slug),
        RecordKind.Demand => Demand(slug),
        _ => $"{Timeline}?at={slug}#{TimelineAnchor(slug)}",
    };

    /// <summary>Chooses a language, and leads back.</summary>
    public static string Language(string tag, string back) => $"{LanguageChoice}?to={tag}&back={Uri.EscapeDataString(back)}";

    /// <summary>Chooses light or dark, and leads back.</summary>
    public static string Theme(string theme, string back) => $"{ThemeChoice}?to={theme}&back={Uri.EscapeDataString(back)}";

    /// <summary>An address and, where there is one, its query ("from=2025-01-01&amp;party=russia").</summary>
    public static string With(string path, string query) => query.Length == 0 ? path : $"{path}?{query}";
}
