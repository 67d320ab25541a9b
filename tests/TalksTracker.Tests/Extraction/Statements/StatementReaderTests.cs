using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Statements;

public class StatementReaderTests
{
    [Theory]
    [InlineData("Turkey offered to host the next peace talks between Russia and Ukraine.", "Turkey proposed", "an offer to host")]
    [InlineData("Russia threatened further strikes on Ukraine in the war.", "Russia threatened", "a threat")]
    [InlineData("Israel vowed to resume the war against Hamas.", "Israel announced", "a vow")]
    [InlineData("Iran is ready for nuclear talks with the United States.", "Iran announced", "readiness")]
    [InlineData("Hamas ruled out disarmament in ceasefire talks with Israel.", "Hamas refused", "ruled out")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday.", "", "an event, no statement")]
    [InlineData("Unless Russia threatened more strikes, the war with Ukraine would end.", "", "only a condition")]
    [InlineData("“We vowed to win the war,” a Ukrainian soldier said of Russia.", "", "within a quotation")]
    [InlineData("The weather threatened the harvest in Ukraine in the war with Russia.", "", "no party threatens")]
    public void Statement_WorthAPlace(string text, string expected, string why) => ReadOut.Statements(text, Texts.Published).ShouldBe(expected, why);
}
