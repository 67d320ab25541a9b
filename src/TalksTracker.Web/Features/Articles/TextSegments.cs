using TalksTracker.Articles;

namespace TalksTracker.Web.Features.Articles;

/// <summary>Where a quote stands in its article.</summary>
public sealed record QuotePlace(int Id, TextSpan Span);

/// <summary>A stretch of the text that lies under the same quotes throughout.</summary>
/// <param name="Quotes">The quotes over it, the one that begins first outermost, of those the longest.</param>
/// <param name="Begins">Those of them that begin here: each begins in exactly one segment.</param>
/// <param name="Ends">Those of them that end here.</param>
public sealed record TextSegment(
    TextSpan Span, IReadOnlyList<QuotePlace> Quotes, IReadOnlyList<QuotePlace> Begins, IReadOnlyList<QuotePlace> Ends);

/// <summary>Cuts a text at the ends of its quotes, so that quotes that overlap can be marked without losing one of them. The
/// segments in order are the text.</summary>
public static class TextSegments
{
    /// <param name="paragraph">The stretch of the text to cut: a quote that reaches over its end goes on in the next one.</param>
    public static IReadOnlyList<TextSegment> Of(TextSpan paragraph, IEnumerable<QuotePlace> quotes)
    {
        var here = quotes
            .Where(q => q.Span.Overlaps(paragraph))
            .OrderBy(q => q.Span.Start).ThenByDescending(q => q.Span.Length).ThenBy(q => q.Id)
            .ToList();
        var cuts = here.SelectMany(q => new[] { q.Span.Start, q.Span.End })
            .Where(paragraph.Contains)
            .Append(paragraph.Start).Append(paragraph.End)
            .Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1), TextSpan.Between).Select(span => Segment(span, here))];
    }

    private static TextSegment Segment(TextSpan span, IReadOnlyList<QuotePlace> quotes)
    {
        var over = quotes.Where(q => q.Span.Contains(span)).ToList();
        return new TextSegment(
            span, over, [.. over.Where(q => q.Span.Start == span.Start)], [.. over.Where(q => q.Span.End == span.End)]);
    }
}
