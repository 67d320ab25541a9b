using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Tests.Ingestion;

public class ArticleSlugTests
{
    [Theory]
    [InlineData("Russia-Ukraine Prisoner Exchange: Peace Talks Breakthrough", "russia-ukraine-prisoner-exchange-peace-talks-breakthrough")]
    [InlineData("  Putin’s “demands” … ", "putins-demands")]
    [InlineData("Échange à Besançon", "echange-a-besancon")]
    [InlineData("Обмен", "")]
    public void From_Title_IsAnAddress(string title, string expected) => ArticleSlug.From(title).ShouldBe(expected);

    [Fact]
    public void From_LongTitle_EndsWithAWord() =>
        ArticleSlug.From(string.Concat(Enumerable.Repeat("word ", 40))).ShouldBe(string.Join('-', Enumerable.Repeat("word", 16)));
}
