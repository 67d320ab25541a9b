using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Rounds;

/// <summary>Meetings of the parties: when, where, who, and how far they have come.</summary>
public class RoundReaderTests
{
    [Theory]
    [InlineData("Russian and Ukrainian delegations held peace talks in Istanbul on Wednesday.", "held 2025-02-05 in Istanbul: Russia, Ukraine", "held")]
    [InlineData("Envoys of Israel and Hamas met in Doha on Tuesday for indirect talks on a ceasefire.", "held 2025-02-04 in Doha: Hamas, Israel", "indirect talks")]
    [InlineData("Russian and Ukrainian negotiators will meet in Istanbul on Monday for ceasefire talks.", "planned 2025-02-10 in Istanbul: Russia, Ukraine", "planned")]
    [InlineData("The next round of ceasefire talks between Russia and Ukraine is scheduled for Monday in Abu Dhabi.", "planned 2025-02-10 in Abu Dhabi: Russia, Ukraine", "scheduled")]
    [InlineData("The Houthis and the Yemeni government met in Muscat on Sunday to discuss a prisoner exchange.", "held 2025-02-02 in Muscat: Houthis, Yemen government", "another war")]
    [InlineData("India and Pakistan held talks on their ceasefire on Monday.", "held 2025-02-03: India, Pakistan", "no place")]
    public void Round_ByItsOwnWords(string text, string expected, string why) => ReadOut.Rounds(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine agreed on trade talks between their grain firms during the war.", "trade talks")]
    [InlineData("Zelensky held a press conference in Kyiv on Wednesday about the war with Russia.", "a press conference")]
    [InlineData("The war between Russia and Ukraine went on in the Donetsk region on Wednesday.", "no meeting")]
    [InlineData("Russia demands that Ukraine give up territory before the war ends.", "a demand")]
    [InlineData("Union leaders and the railway held talks in London on Wednesday over pay.", "labour talks")]
    public void NoRound_YieldsNone(string text, string why) => ReadOut.Rounds(text, Texts.Published).ShouldBe("", why);

    [Theory]
    [InlineData("Russian and Ukrainian delegations held peace talks in Istanbul on Wednesday. Vladimir Medinsky headed the Russian delegation.", "Russia: Vladimir Medinsky", "headed")]
    [InlineData("Russian and Ukrainian delegations held peace talks in Istanbul on Wednesday, with Rustem Umerov at the head of the Ukrainian delegation.", "Ukraine: Rustem Umerov", "at the head of")]
    [InlineData("Russian and Ukrainian delegations held peace talks in Istanbul on Wednesday. “It was useful,” said Russian delegation head Vladimir Medinsky.", "Russia: Vladimir Medinsky", "delegation head")]
    [InlineData("Russian and Ukrainian delegations held peace talks in Istanbul on Wednesday. “It was useful,” said Vladimir Medinsky, head of Moscow’s delegation.", "Russia: Vladimir Medinsky", "head of")]
    [InlineData("Envoys of Hamas and Israel held ceasefire talks in Doha on Wednesday. Hamas’s chief negotiator Khalil al-Hayya left satisfied.", "Hamas: Khalil al-Hayya", "chief negotiator, before the name")]
    [InlineData("Iran and the United States held nuclear talks in Muscat on Wednesday. Iran was represented by Abbas Araghchi.", "Iran: Abbas Araghchi", "represented by")]
    [InlineData("Russian and Ukrainian delegations held peace talks in Istanbul on Wednesday. Vladimir Putin praised them.", "", "a president far away")]
    [InlineData("Russian and Ukrainian delegations held peace talks in Istanbul on Wednesday. Recep Tayyip Erdogan received both delegations.", "", "a host leads no delegation")]
    public void Heads_OnlyWhomTheTextSaysLeads(string text, string expected, string why) => ReadOut.Heads(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine held peace talks in Istanbul on Wednesday, hosted by Turkey.", "Turkey", "hosted by")]
    [InlineData("Qatar hosted talks between Israel and Hamas on a ceasefire in Doha on Wednesday.", "Qatar", "hosted")]
    [InlineData("Russia and Ukraine held peace talks in Istanbul on Wednesday.", "", "a city is no host")]
    [InlineData("Russia and Ukraine held peace talks in Istanbul on Wednesday. The Vatican did not comment.", "", "another party nearby")]
    public void Hosts_OnlyWhereTheTextSaysSo(string text, string expected, string why) => ReadOut.Hosts(text, Texts.Published).ShouldBe(expected, why);
}
