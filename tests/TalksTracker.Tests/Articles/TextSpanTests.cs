using TalksTracker.Articles;

namespace TalksTracker.Tests.Articles;

public class TextSpanTests
{
    [Fact]
    public void Between_IsHalfOpen()
    {
        var span = TextSpan.Between(2, 5);

        (span.Start, span.Length, span.End).ShouldBe((2, 3, 5));
        span.In("abcdefg").ShouldBe("cde");
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Contains_Position(int position, bool inside) => TextSpan.Between(2, 5).Contains(position).ShouldBe(inside);

    [Theory]
    [InlineData(2, 5, true, true, "itself")]
    [InlineData(3, 4, true, true, "within")]
    [InlineData(1, 3, false, true, "over the start")]
    [InlineData(4, 9, false, true, "over the end")]
    [InlineData(5, 6, false, false, "next to it")]
    [InlineData(0, 2, false, false, "before it")]
    public void Contains_AndOverlaps_Span(int start, int end, bool contains, bool overlaps, string why)
    {
        var (span, other) = (TextSpan.Between(2, 5), TextSpan.Between(start, end));

        (span.Contains(other), span.Overlaps(other), other.Overlaps(span)).ShouldBe((contains, overlaps, overlaps), why);
    }

    [Fact]
    public void Cover_ReachesOverBoth() => TextSpan.Between(2, 5).Cover(TextSpan.Between(7, 9)).ShouldBe(TextSpan.Between(2, 9));
}
