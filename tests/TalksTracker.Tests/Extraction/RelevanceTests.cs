using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction;

/// <summary>Texts with the same words about something else: nothing is read.</summary>
public class RelevanceTests
{
    [Theory]
    [InlineData("The central banks of China and Brazil agreed on a 190 billion yuan currency swap on Wednesday.", "a currency swap")]
    [InlineData("Railway workers and the ministry held talks in Berlin on Wednesday; the union demands 8 percent.", "a strike over pay")]
    [InlineData("Manchester United and Real Madrid agreed to swap two players on Wednesday.", "a transfer of players")]
    [InlineData("Japan and South Korea exchanged 150 students each last month under a university programme.", "an exchange of students")]
    [InlineData("Canada and Mexico resumed trade talks in Washington on Wednesday; Canada demands lower tariffs.", "trade talks")]
    [InlineData("The pharmacy exchanged 20 needles for users on Wednesday.", "an exchange of goods")]
    [InlineData("Germany and France exchanged ambassadors’ gifts on Friday.", "courtesies")]
    [InlineData("The film tells of prisoners who are released after a war.", "a film, no parties")]
    [InlineData("A man released from prison in Ohio met his family on Wednesday.", "a prison, no conflict")]
    [InlineData("Stock exchange news: Moscow and Kyiv indices fell on Wednesday.", "an exchange of stocks")]
    public void AnotherSubject_YieldsNothing(string text, string why) => Texts.Extract(text).Reports.ShouldBeEmpty(why);

    [Fact]
    public void TheSubject_YieldsSomething() =>
        Texts.Extract("Russia and Ukraine exchanged 150 prisoners each on Wednesday.").Reports.ShouldNotBeEmpty();
}
