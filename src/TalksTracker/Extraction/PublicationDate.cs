using System.Globalization;
using TalksTracker.Articles;
using TalksTracker.Time;

namespace TalksTracker.Extraction;

/// <summary>The day that a text's relative dates are read against: stated with the article, or the latest full date in its text.</summary>
internal readonly record struct PublicationDate(DateOnly? Day, bool Inferred, string? Reason)
{
    public static PublicationDate Of(Article article, List<Token> tokens)
    {
        if (article.Origin.Published is { } stated)
        {
            return new PublicationDate(stated, article.Origin.PublishedInferred, article.Origin.PublishedReason);
        }

        var latest = new DateReader(tokens, null).Read(0, tokens.Count).Where(d => d.Value?.ExactDay is not null).Select(d => (Day: d.Value!.ExactDay!.Value, d)).DefaultIfEmpty().MaxBy(d => d.Day);
        if (latest.Day == default)
        {
            return new PublicationDate(null, Inferred: false, null);
        }

        var words = TextSpan.Between(tokens[latest.d.First].Start, tokens[latest.d.End - 1].End).In(article.Text);
        return new PublicationDate(latest.Day, Inferred: true, string.Create(CultureInfo.InvariantCulture, $"The latest full date in the text: “{words}”."));
    }
}
