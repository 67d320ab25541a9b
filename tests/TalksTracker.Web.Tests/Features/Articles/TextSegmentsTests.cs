using TalksTracker.Articles;
using TalksTracker.Web.Features.Articles;

namespace TalksTracker.Web.Tests.Features.Articles;

public class TextSegmentsTests
{
    // A row is a text of ten characters, quotes as "start+length", and the segments as "words:quotes", in order.
    [Theory]
    [InlineData("", "0123456789:", "no quote, one stretch")]
    [InlineData("0+10", "0123456789:0", "a quote over everything")]
    [InlineData("2+3", "01: 234:0 56789:", "inside")]
    [InlineData("2+3 5+2", "01: 234:0 56:1 789:", "one after another")]
    [InlineData("0+8 2+3", "01:0 234:01 567:0 89:", "one within another: the outer one first")]
    [InlineData("0+5 3+5", "012:0 34:01 567:1 89:", "overlapping: both over the middle")]
    [InlineData("3+5 0+5", "012:1 34:10 567:0 89:", "whatever the order they come in")]
    [InlineData("2+3 2+3", "01: 234:01 56789:", "two over the same words")]
    [InlineData("2+6 2+3", "01: 234:01 567:0 89:", "beginning together: the longer one outermost")]
    public void Of_CutsAtTheEndsOfQuotes(string quotes, string segments, string why) =>
        Words("0123456789", TextSegments.Of(new TextSpan(0, 10), Places(quotes))).ShouldBe(segments, why);

    [Fact]
    public void Of_QuoteReachesOverTheParagraph_GoesOnWithoutBeginningAgain()
    {
        var quote = Places("3+5");

        var first = TextSegments.Of(new TextSpan(0, 5), quote);
        var second = TextSegments.Of(new TextSpan(5, 5), quote);

        first[1].Begins.ShouldBe(quote);
        first[1].Ends.ShouldBeEmpty();
        second[0].Quotes.ShouldBe(quote);
        second[0].Begins.ShouldBeEmpty();
        second[0].Ends.ShouldBe(quote);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_AnyQuotes_SegmentsAreTheTextAndEveryQuoteBeginsAndEndsOnce(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => "ab \n"[random.Next(4)]));
            var quotes = Enumerable.Range(0, random.Next(12)).Select(id =>
            {
                var start = random.Next(text.Length);
                return new QuotePlace(id, new TextSpan(start, random.Next(1, text.Length - start + 1)));
            }).ToList();

            var segments = Paragraphs.Of(text).SelectMany(p => TextSegments.Of(p, quotes)).ToList();

            string.Concat(segments.Select(s => s.Span.In(text))).ShouldBe(text);
            segments.SelectMany(s => s.Begins).Select(q => q.Id).Order().ShouldBe(quotes.Select(q => q.Id));
            segments.SelectMany(s => s.Ends).Select(q => q.Id).Order().ShouldBe(quotes.Select(q => q.Id));
        }
    }

    private static List<QuotePlace> Places(string quotes) =>
        [.. quotes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((q, id) =>
            new QuotePlace(id, new TextSpan(q[0] - '0', int.Parse(q[2..], System.Globalization.CultureInfo.InvariantCulture))))];

    private static string Words(string text, IEnumerable<TextSegment> segments) =>
        string.Join(' ', segments.Select(s => $"{s.Span.In(text)}:{string.Concat(s.Quotes.Select(q => q.Id))}"));
}
