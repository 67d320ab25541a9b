using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Demands;

/// <summary>What a party asks, makes a condition, insists on or refuses: phrasings 24 and 25.</summary>
public class DemandReaderTests
{
    [Theory]
    [InlineData("Russia demands that Ukraine withdraw its troops from the Donetsk region before the war with Ukraine can end.", "Russia on troop-withdrawal", "demands that")]
    [InlineData("Ukraine insists on security guarantees in its talks with Russia to end the war.", "Ukraine on security-guarantees", "insists on")]
    [InlineData("Hamas wants a permanent ceasefire in its talks with Israel.", "Hamas on ceasefire", "wants")]
    [InlineData("Iran called for the lifting of sanctions in its nuclear talks with the United States.", "Iran on sanctions", "called for")]
    [InlineData("Armenia asked Azerbaijan to release all prisoners of war.", "Armenia on prisoners-hostages", "asked to")]
    [InlineData("Ukraine rejected Russia’s claim to its territories in the war.", "Ukraine on territory", "rejected")]
    [InlineData("Israel will end the war only if Hamas disarms.", "Israel on demilitarization", "only if")]
    [InlineData("Moscow wants Ukraine to renounce NATO, recognise Russia’s annexation of territory and lift sanctions.", "Russia on nato-neutrality, Russia on sanctions, Russia on territory", "several under one verb")]
    [InlineData("Hamas demands unhindered humanitarian aid for Gaza in its ceasefire talks with Israel.", "Hamas on humanitarian-access", "aid")]
    public void Demand_ByPartyAndIssue(string text, string expected, string why) => ReadOut.Demands(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("The Pope called for a ceasefire between Russia and Ukraine.", "an appeal of a third party")]
    [InlineData("The United Nations urged Israel and Hamas to agree on a truce.", "another appeal")]
    [InlineData("Russia and Ukraine held peace talks in Istanbul on Wednesday.", "no demand")]
    [InlineData("Demand for Russian gas fell in Ukraine during the war.", "demand for goods")]
    [InlineData("Sanctions hit Russia hard in the third year of its war with Ukraine.", "an issue nobody asks for")]
    public void NoDemand_YieldsNone(string text, string why) => ReadOut.Demands(text, Texts.Published).ShouldBe("", why);

    [Theory]
    [InlineData("Ukraine demands a ceasefire from Russia. Kyiv insists on the ceasefire.", "Ukraine on ceasefire", "one per party and issue")]
    public void Demand_SaidTwice_IsOne(string text, string expected, string why) => ReadOut.Demands(text, Texts.Published).ShouldBe(expected, why);
}
