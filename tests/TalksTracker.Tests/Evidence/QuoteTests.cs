using TalksTracker.Articles;
using TalksTracker.Evidence;

namespace TalksTracker.Tests.Evidence;

public class QuoteTests
{
    private static readonly Article Source = Article.Of("Kyiv and Moscow swapped 150 each.").Value;

    [Theory]
    [InlineData(0, 4, "Kyiv")]
    [InlineData(24, 3, "150")]
    [InlineData(0, 33, "Kyiv and Moscow swapped 150 each.")]
    public void Of_AndRestore_GiveTheWordsThatStandThere(int start, int length, string text)
    {
        var quote = Quote.Of(Source, new TextSpan(start, length));

        quote.Text.ShouldBe(text);
        quote.ToString().ShouldBe(text);
        Quote.Restore(Source, new TextSpan(start, length), text).Value.ShouldBe(quote);
    }

    [Theory]
    [InlineData(0, 0, "no words")]
    [InlineData(-1, 3, "before the text")]
    [InlineData(30, 4, "past its end")]
    [InlineData(33, 1, "at its end")]
    [InlineData(5, -2, "backwards")]
    public void Of_OutsideTheText_CannotBe(int start, int length, string why)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Quote.Of(Source, new TextSpan(start, length)), why);
        Quote.Restore(Source, new TextSpan(start, length), "x").Problem.ShouldNotBeNull(why).ShouldContain("outside");
    }

    [Theory]
    [InlineData(0, 4, "kyiv", "another case")]
    [InlineData(0, 4, "Kiev", "other words")]
    [InlineData(0, 4, "Kyi", "shorter than its span")]
    [InlineData(0, 4, "Kyiv and", "longer than its span")]
    [InlineData(1, 4, "Kyiv", "shifted by one")]
    [InlineData(0, 4, "Ky\u0456v", "a look-alike letter")]
    [InlineData(0, 4, "", "nothing")]
    public void Restore_OtherWords_Fails(int start, int length, string text, string why) =>
        Quote.Restore(Source, new TextSpan(start, length), text).Problem.ShouldNotBeNull(why).ShouldContain("does not have these words");

    [Fact]
    public void Quotes_AreEqual_ByArticleAndPlace()
    {
        var copy = Article.Of(Source.Text, new ArticleOrigin(Title: "A reprint")).Value;
        var other = Article.Of(Source.Text + " Again.").Value;
        var span = new TextSpan(0, 4);

        Quote.Of(copy, span).ShouldBe(Quote.Of(Source, span));
        Quote.Of(copy, span).GetHashCode().ShouldBe(Quote.Of(Source, span).GetHashCode());
        Quote.Of(other, span).ShouldNotBe(Quote.Of(Source, span));
        Quote.Of(Source, new TextSpan(0, 5)).ShouldNotBe(Quote.Of(Source, span));
        Quote.Of(Source, span).Equals(null).ShouldBeFalse();
    }

    [Fact]
    public void Of_NoArticle_CannotBe() => Should.Throw<ArgumentNullException>(() => Quote.Of(null!, new TextSpan(0, 1)));
}
