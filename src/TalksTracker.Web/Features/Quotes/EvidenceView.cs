using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Quotes;

/// <summary>The words behind a value, as every page shows them.</summary>
/// <param name="QuoteId">Leads, with <paramref name="ArticleSlug"/>, to the words in their article: <see cref="Urls.Quote"/>.</param>
/// <param name="Claimant">Whom the article names as the source; null where it says it itself.</param>
/// <param name="Rule">The rule that read the value from the words.</param>
public sealed record EvidenceView(
    string ArticleSlug,
    string? ArticleTitle,
    string? Publisher,
    DateOnly? Published,
    int QuoteId,
    string Text,
    string? Claimant,
    string Rule)
{
    public string Address => Urls.Quote(ArticleSlug, QuoteId);

    /// <summary>What the article is written in; the words stay in it whatever the page speaks.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The sentence up to the words, as far as it is short; empty where unknown.</summary>
    public string Before { get; init; } = "";

    /// <summary>The rest of the sentence.</summary>
    public string After { get; init; } = "";

    public bool IsWholeSentence => Before.Length == 0 && After.Length == 0;
}

/// <summary>Which of the two sides of its process a party counts with.</summary>
public enum Side
{
    None,
    A,
    B,
}

/// <summary>A party by name, with the side it counts with in the process at hand.</summary>
public sealed record PartyView(string Id, string Name, Side Side = Side.None);

/// <summary>What an article is called where there is little room.</summary>
public static class ArticleNames
{
    /// <remarks>An address is made of the first words: as words it serves where a title is unknown.</remarks>
    public static string Title(string? title, string slug) =>
        string.IsNullOrWhiteSpace(title) ? $"{char.ToUpperInvariant(slug[0])}{slug[1..].Replace('-', ' ')}" : title;

    public static string Title(this EvidenceView evidence) => Title(evidence.ArticleTitle, evidence.ArticleSlug);

    /// <summary>Who says it where no claimant is named: the article, by its publisher.</summary>
    public static string Voice(this EvidenceView evidence) => evidence.Claimant ?? evidence.Publisher ?? Texts.Of("Evidence.Article");
}
