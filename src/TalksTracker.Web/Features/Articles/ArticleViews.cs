using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Articles;

/// <summary>An article among others.</summary>
public sealed record ArticleListItem(
    string Slug, string Heading, bool HasTitle, string Language, Origin Origin, int Quotes, int Records);

/// <summary>Where a text comes from, as far as that is known.</summary>
/// <param name="PublishedReason">How the day was worked out, where it was inferred.</param>
public sealed record Origin(
    string? Publisher, string? Author, DateOnly? Published, bool PublishedInferred, string? PublishedReason)
{
    /// <summary>Publisher and author; what is unknown is said to be.</summary>
    public string By => (Publisher, Author) switch
    {
        ({ } publisher, { } author) => Texts.Of("Article.By", ("publisher", publisher), ("author", author)),
        ({ } publisher, null) => publisher,
        (null, { } author) => Texts.Of("Article.ByUnknown", ("author", author)),
        _ => Texts.Of("Article.UnknownPublisher"),
    };
}

/// <summary>A text with everything that was read from it.</summary>
/// <param name="Records">Numbered in the order in which the text comes to them.</param>
public sealed record ArticleView(
    string Slug,
    string Heading,
    bool HasTitle,
    Origin Origin,
    string? Address,
    string? Language,
    string Text,
    IReadOnlyList<QuoteUse> Quotes,
    IReadOnlyList<ArticleRecord> Records);

/// <summary>A quote and what it serves.</summary>
/// <param name="Kinds">The kinds of the records that it bears out; none where it serves no record.</param>
/// <param name="Records">The numbers of these records on the page.</param>
/// <param name="IsPassage">A sentence that carries an account.</param>
/// <param name="IsValue">The words of a value; a quote that is neither names a claimant or shows a modality.</param>
public sealed record QuoteUse(
    int Id, TextSpan Span, IReadOnlyList<RecordKind> Kinds, IReadOnlyList<int> Records, bool IsPassage, bool IsValue)
{
    public QuotePlace Place { get; } = new(Id, Span);
}

/// <summary>What the article tells of one record.</summary>
public sealed record ArticleRecord(
    int Number, string Slug, RecordKind Kind, string Title, Modality Modality, IReadOnlyList<ArticleClaim> Claims);

/// <summary>One value that the article states.</summary>
public sealed record ArticleClaim(string Field, string Value, int QuoteId, string? Claimant);
