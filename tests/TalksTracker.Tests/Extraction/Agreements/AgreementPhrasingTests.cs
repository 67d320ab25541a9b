using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Agreements;

/// <summary>The many ways in which news says that something was agreed, on what day, and what a deal provides.</summary>
public class AgreementPhrasingTests
{
    [Theory]
    [InlineData("The Ethiopian government and the TPLF agreed to stop fighting.", "ceasefire", "agreed to stop")]
    [InlineData("Israel and Hamas put their names in Doha on Sunday to a mechanism for the release of hostages.", "prisoners-hostages", "put their names to")]
    [InlineData("Talks between the Colombian government and the ELN closed on Friday with a bilateral ceasefire.", "ceasefire", "closed with")]
    [InlineData("Monday's truce, signed by the ministers of Thailand and Cambodia, holds.", "ceasefire", "signed, after the noun")]
    [InlineData("Ethiopia and Somalia agreed in Ankara late on Wednesday to end fighting on their border.", "ceasefire", "place and day between")]
    [InlineData("Russia and Ukraine could sign a ceasefire agreement on Wednesday.", "", "could")]
    [InlineData("The conference between Serbia and Kosovo on the war closed without an agreement being reached.", "", "without")]
    [InlineData("A ceasefire brokered by France between Israel and Hezbollah came into force on Wednesday.", "ceasefire", "came into force")]
    [InlineData("Ethiopia and the TPLF agreed on a truce and on the release of all prisoners.", "ceasefire, prisoners-hostages", "on X and on Y: two")]
    [InlineData("Russia and Ukraine agreed at a summit in Paris on Monday on a full ceasefire in the war.", "ceasefire", "place and day between, at a summit")]
    [InlineData("Myanmar's military and an alliance of three armies have agreed on a ceasefire in the war with the Arakan Army.", "ceasefire", "a side and others")]
    [InlineData("Israel won't agree to a truce with Hamas in the war.", "", "won't")]
    [InlineData("Trump pressed the two countries to agree to a ceasefire, Thailand and Cambodia said.", "", "only urged")]
    [InlineData("The ELN is committed to a truce with Colombia's government.", "", "an attitude")]
    [InlineData("Russia and Iran signed a treaty on Friday while the war with Ukraine went on.", "", "one side and a third party")]
    public void Agreement_ByIssue(string text, string expected, string why) => ReadOut.Agreements(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Armenia and Azerbaijan agreed on Monday to a ceasefire, Russia's foreign minister said on Tuesday.", "2025-02-03", "the day of the deal, not of the statement")]
    [InlineData("Armenia and Azerbaijan agreed to a ceasefire, Russia's foreign minister said on Tuesday.", null, "only the day of a statement")]
    [InlineData("Talks between Armenia and Azerbaijan that opened on Jan. 27 ended on Tuesday with a ceasefire.", "2025-02-04", "not the day the talks opened")]
    [InlineData("The Houthis and the Yemeni government held talks in Amman on Monday. Both sides agreed to exchange 300 prisoners.", "2025-02-03", "the day of the talks it came of")]
    public void Agreement_Day(string text, string? expected, string why) => Texts.Case(text).Agreements.ShouldHaveSingleItem().Date.ShouldBe(expected, why);

    [Fact]
    public void Summary_IsAClauseWithoutItsSource() =>
        Texts.Case("Armenia and Azerbaijan agreed on Monday to a ceasefire in Nagorno-Karabakh, Russian Foreign Minister Sergei Lavrov said.").Agreements.ShouldHaveSingleItem()
            .Summary.ShouldBe("a ceasefire in Nagorno-Karabakh");

    [Fact]
    public void Points_FollowTheirDeal()
    {
        var report = Texts.Extract("Thailand and Cambodia signed a ceasefire agreement on Monday. Under the agreement both sides will pull heavy weapons back. The deal is valid for 90 days.")
            .Reports.Single(r => r.Kind == TalksTracker.Evidence.RecordKind.Agreement);

        report.Texts(TalksTracker.Evidence.TextFields.Summary).Select(t => t.Value).ShouldBe(
            ["a ceasefire agreement on Monday", "both sides will pull heavy weapons back", "The deal is valid for 90 days"]);
    }
}
