using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Tests.Features.Quotes;

public class QuoteContextTests
{
    [Theory]
    [InlineData("It rained. On Monday [150 men] came home. Then it snowed.", "On Monday ", " came home.")]
    [InlineData("It rained.\n[150 men] came home", "", " came home")]
    [InlineData("The U.S. sent [150 men] home.", "The U.S. sent ", " home.")]
    [InlineData("He asked: why? [They came home.] Nobody knew.", "", "")]
    [InlineData("Some [1,000 men]\nThe next line", "Some ", "")]
    public void Context_IsTheRestOfTheSentence(string marked, string before, string after)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var words = marked[(start + 1)..marked.IndexOf(']', StringComparison.Ordinal)];
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        QuoteContext.Of(text, start, words).ShouldBe((before, after));
    }

    [Fact]
    public void Context_LongSentence_IsCutBetweenWords()
    {
        var far = string.Join(' ', Enumerable.Repeat("word", 60))[..QuoteContext.Reach];

        var (before, after) = QuoteContext.Of($"{far}HERE{far}", QuoteContext.Reach, "HERE");

        before.ShouldStartWith("…word ");
        after.ShouldEndWith("…");
    }

    [Fact]
    public void Context_WindowDoesNotHoldTheWords_IsEmpty() => QuoteContext.Of("something else", 3, "words").ShouldBe(("", ""));
}
