namespace TalksTracker.Web.Features.Articles;

/// <summary>Which records are named at the end of a quote: those that it serves and that no quote around it has named already,
/// so that a sentence carries its number once and not at every word.</summary>
public static class Footnotes
{
    /// <returns>Numbers of records by quote.</returns>
    public static Dictionary<int, IReadOnlyList<int>> Of(IReadOnlyList<QuoteUse> quotes) =>
        quotes.ToDictionary(q => q.Id, q => Of(q, quotes));

    private static IReadOnlyList<int> Of(QuoteUse quote, IReadOnlyList<QuoteUse> quotes) =>
        quote.Records.Count == 0
            ? []
            : [.. quote.Records.Except(quotes
                .Where(around => around.Span != quote.Span && around.Span.Contains(quote.Span))
                .SelectMany(around => around.Records))];
}
