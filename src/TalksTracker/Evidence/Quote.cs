using System.Globalization;
using TalksTracker.Articles;

namespace TalksTracker.Evidence;

/// <summary>Verbatim words of a stored article. It can't exist unless the article has these words at this place.</summary>
public sealed class Quote : IEquatable<Quote>
{
    private Quote(Article article, TextSpan span) => (Article, Span) = (article, span);

    public Article Article { get; }

    public TextSpan Span { get; }

    /// <summary>The words themselves, cut from the article when first asked for.</summary>
    public string Text => field ??= Span.In(Article.Text);

    /// <summary>Quotes what stands at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or leaves the text.</exception>
    public static Quote Of(Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (span.Start < 0 || span.Length <= 0 || span.End > article.Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span, "A quote has words, and they lie within the article.");
        }

        return new Quote(article, span);
    }

    /// <summary>Checks stored words against the article: exactly these, exactly there.</summary>
    public static Result<Quote> Restore(Article article, TextSpan span, string text)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (span.Start < 0 || span.Length <= 0 || span.End > article.Text.Length)
        {
            return Result.Failed<Quote>(string.Create(CultureInfo.InvariantCulture,
                $"The quote at {span.Start}+{span.Length} lies outside the article's {article.Text.Length} characters."));
        }

        return string.CompareOrdinal(article.Text, span.Start, text, 0, span.Length) == 0 && text.Length == span.Length
            ? Result.Of(new Quote(article, span))
            : Result.Failed<Quote>(string.Create(CultureInfo.InvariantCulture,
                $"The article does not have these words at {span.Start}+{span.Length}: “{text}”"));
    }

    public bool Equals(Quote? other) => other is not null && other.Span == Span && other.Article.Sha256 == Article.Sha256;

    public override bool Equals(object? obj) => Equals(obj as Quote);

    public override int GetHashCode() => HashCode.Combine(Article.Sha256, Span);

    public override string ToString() => Text;
}
