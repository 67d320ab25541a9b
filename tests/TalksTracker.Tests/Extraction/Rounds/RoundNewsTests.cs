using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Rounds;

/// <summary>How reports of many conflicts word a meeting: rows for what earlier rows did not meet.</summary>
public class RoundNewsTests
{
    [Theory]
    [InlineData("Delegations of Armenia and Azerbaijan held talks in Geneva from 30 January to 2 February 2025.", "held 2025-01-30/2025-02-02 in Geneva: Armenia, Azerbaijan", "a range over two months")]
    [InlineData("A Houthi delegation left Riyadh on Tuesday after five days of talks with Saudi officials.", "held 2025-01-31/2025-02-04 in Riyadh: Houthis, Saudi Arabia", "left after talks")]
    [InlineData("KHARTOUM - South Sudan's president Salva Kiir and rebel leader Riek Machar of the SPLM-IO signed a peace agreement in the Sudanese capital on Tuesday.", "held 2025-02-04 in Khartoum: SPLM-IO, South Sudan government", "a host's capital makes it no side")]
    [InlineData("A new round of talks between the Congolese government and the M23 rebels is to open in Doha on Saturday.", "planned 2025-02-08 in Doha: Democratic Republic of the Congo government, M23", "is to open")]
    [InlineData("The Kachin Independence Army will send a delegation to Kunming on Saturday for talks with the junta under Chinese mediation.", "planned 2025-02-08 in Kunming: Kachin Independence Army, Myanmar military government", "a government told by its noun alone")]
    public void Rounds_AreRead(string text, string expected, string why) => ReadOut.Rounds(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Colombia's government suspended its talks with the ELN rebels in September.", "a process that stops")]
    [InlineData("Israel and Hamas exchanged prisoners. The US president flew on to a summit in Sharm el-Sheikh with Egypt and Turkey.", "others meet")]
    public void Rounds_OfNobody_AreNone(string text, string why) => ReadOut.Rounds(text, Texts.Published).ShouldBe("", why);

    [Theory]
    [InlineData("Sri Lanka and the Tamil Tigers held talks in Geneva on Tuesday. S.P. Thamilselvan led the rebel delegation.", "Liberation Tigers of Tamil Eelam: S.P. Thamilselvan", "initials")]
    [InlineData("The Congolese government and the M23 rebels signed a ceasefire in Doha on Tuesday. Jean Ilunga signed for Kinshasa, Paul Rugema, the movement's secretary, for the rebels.", "Democratic Republic of the Congo government: Jean Ilunga, M23: Paul Rugema", "an apposition between name and side")]
    [InlineData("Russia and the United States held talks in Geneva on Tuesday on the war. Vladimir Putin and Donald Trump spoke for three hours.", "Russia: Vladimir Putin, United States: Donald Trump", "spoke for hours")]
    public void Heads_AreFound(string text, string expected, string why) => ReadOut.Heads(text, Texts.Published).ShouldBe(expected, why);
}
