using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Demands;

/// <summary>Demands told by what they hang on, by what a side claims for itself, and by what was spoken of before; and headlines, which only repeat.</summary>
public class DemandHangingTests
{
    private const string War = "The war goes on. ";

    [Theory]
    [InlineData("Somalia will not sit down with Ethiopia as long as the paper on the harbour stands, Mogadishu said.", "Somalia on energy-grain-shipping", "as long as it stands: it must go")]
    [InlineData("Israel put the release off until Hamas gives up its parades.", "Israel on prisoners-hostages", "put off until")]
    [InlineData("The Afghan government will release nobody else without a ceasefire of the Taliban.", "Afghan government on ceasefire", "nobody without")]
    [InlineData("The army of Myanmar met the MNDAA. The MNDAA made it a condition that the air force cease its strikes.", "Myanmar National Democratic Alliance Army on ceasefire", "made it a condition that")]
    [InlineData("Zelensky repeated that Ukraine must be at the table with Russia.", "Ukraine on leaders-meeting", "what others must grant the speaker")]
    [InlineData("Kiir laid down what Juba expects first: an end to air raids by Khartoum.", "South Sudan on ceasefire", "what it expects, after a colon")]
    public void Demand_ByWhatItHangsOn(string text, string expected, string why) => ReadOut.Demands(War + text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Belarus holds 1,000 political prisoners. Washington wants all of them out, the US envoy told Minsk.", "United States on prisoners-hostages", "them: the prisoners just spoken of")]
    [InlineData("Sudan’s army will not talk unless the RSF leaves civilian homes and the towns it occupies.", "Sudanese Armed Forces on troop-withdrawal", "two places to be left are one demand")]
    public void Demand_OnWhatWasSpokenOf(string text, string expected, string why) => ReadOut.Demands(War + text, Texts.Published).ShouldBe(expected, why);

    [Fact]
    public void Headline_RepeatsTheText_IsNoDemandOfItsOwn() =>
        ReadOut.Demands("India asks China to clear Ladakh positions\n\nIndia has called on China to pull its soldiers back in the border war.", Texts.Published).ShouldBe("India on troop-withdrawal", "the headline tells the same in few words");

    [Theory]
    [InlineData("Russia expects a better year, the minister said of the war with Ukraine.", "a forecast")]
    [InlineData("Ukraine put its flag up at the border with Russia until sunset.", "no delay")]
    public void LooksLikeADemand_YieldsNone(string text, string why) => ReadOut.Demands(War + text, Texts.Published).ShouldBe("", why);
}
