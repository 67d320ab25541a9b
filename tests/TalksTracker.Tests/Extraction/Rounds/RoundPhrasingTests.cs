using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Rounds;

/// <summary>The many ways in which news tells when, where and whether a meeting was: one row each, in several conflicts.</summary>
public class RoundPhrasingTests
{
    [Theory]
    [InlineData("Peace talks between the Colombian government and the ELN opened on Jan. 27 in Caracas and ended on Tuesday with no accord.", "held 2025-01-27/2025-02-04 in Caracas: Colombia government, ELN", "from the day they opened to the day they ended")]
    [InlineData("Three days of talks between Serbia and Kosovo closed in Brussels on Wednesday.", "held 2025-02-03/2025-02-05 in Brussels: Kosovo, Serbia", "days counted back")]
    [InlineData("Two-day talks between Armenia and Azerbaijan on a peace treaty ended on Wednesday in Almaty.", "held 2025-02-04/2025-02-05 in Almaty: Armenia, Azerbaijan", "two-day talks that end")]
    [InlineData("Envoys of the Sudanese army and the RSF met in Jeddah on Monday and Tuesday for ceasefire talks.", "held 2025-02-03/2025-02-04 in Jeddah: Rapid Support Forces, Sudanese Armed Forces", "two days in a row")]
    [InlineData("Iran and the United States will hold a round of nuclear talks in Rome from February 10 to 12.", "planned 2025-02-10/2025-02-12 in Rome: Iran, United States", "days to come")]
    [InlineData("Delegations from Ethiopia and Somalia held talks in the Turkish capital on Monday.", "held 2025-02-03 in Ankara: Ethiopia, Somalia", "a capital by its country")]
    [InlineData("OSLO, Feb 5 - Talks between the Philippine government and the communist rebels of the NDFP ended here on Wednesday.", "held 2025-02-05 in Oslo: National Democratic Front of the Philippines, Philippine government", "here, under a dateline")]
    [InlineData("GENEVA, Feb 4 - Yemen's government and the Houthis opened peace talks on Monday.", "held 2025-02-03 in Geneva: Houthis, Yemen government", "a dateline's day is not the meeting's")]
    [InlineData("Israel and Hamas traded blame over the hostages. Doha hosted indirect talks between the two sides on Tuesday.", "held 2025-02-04 in Doha: Hamas, Israel", "the host's own city")]
    [InlineData("The Congolese government and the M23 rebels signed a ceasefire deal in Luanda on Monday.", "held 2025-02-03 in Luanda: Democratic Republic of the Congo government, M23", "a signing is a meeting")]
    [InlineData("Astana hosted a round of talks between Russia and Ukraine on the war on Monday.", "held 2025-02-03 in Astana: Russia, Ukraine", "a city hosts")]
    [InlineData("Saudi and Omani envoys met Houthi officials in Sanaa on Sunday to discuss a ceasefire.", "held 2025-02-02 in Sanaa: Houthis, Oman, Saudi Arabia", "officials met where they sit")]
    public void DayAndPlace_AsTold(string text, string expected, string why) => ReadOut.Rounds(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Negotiators of Hamas and Israel are due in Cairo on Sunday to discuss the hostages.", "planned 2025-02-09 in Cairo: Hamas, Israel", "are due in")]
    [InlineData("Thai and Cambodian commanders are to meet on Monday in Trat about the ceasefire.", "planned 2025-02-10 in Trat: Cambodia, Thailand", "are to meet")]
    [InlineData("Yemen's government and the Houthi rebels are meeting in Amman for talks on a prisoner exchange.", "ongoing in Amman: Houthis, Yemen government", "are meeting")]
    [InlineData("A meeting of the Sudanese army and the RSF that had been called for Monday in Geneva was not held because of the war. It is now expected on 12 February, in Cairo this time.", "planned 2025-02-12 in Cairo: Rapid Support Forces, Sudanese Armed Forces", "missed, and set anew")]
    [InlineData("Russia and Ukraine held a third round of ceasefire talks in Istanbul on Monday. The fourth is to open in Abu Dhabi on 12 February.", "held 2025-02-03 in Istanbul: Russia, Ukraine + planned 2025-02-12 in Abu Dhabi: Russia, Ukraine", "only an ordinal names the next")]
    [InlineData("South Sudan's government and the SPLM-IO rebels were to resume peace talks in Addis Ababa on Monday, but the negotiations were adjourned indefinitely.", "cancelled 2025-02-03 in Addis Ababa: SPLM-IO, South Sudan government", "came to nothing")]
    [InlineData("India and Pakistan agreed to hold ceasefire talks in Dubai on Sunday.", "planned 2025-02-09 in Dubai: India, Pakistan", "agreed to hold")]
    public void Status_ByItsWords(string text, string expected, string why) => ReadOut.Rounds(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia, Ukraine and Turkey held talks on a ceasefire in Istanbul on Monday.", "held 2025-02-03 in Istanbul: Russia, Turkey, Ukraine", "three at one table")]
    [InlineData("Sudan's warring parties held ceasefire talks in Jeddah on Monday.", "held 2025-02-03 in Jeddah: Rapid Support Forces, Sudanese Armed Forces", "both sides by their country")]
    [InlineData("The war between Russia and Ukraine goes on. Russian and American negotiators talked in Riyadh on Monday.", "held 2025-02-03 in Riyadh: Russia, United States", "another pair than the war's")]
    [InlineData("The Syrian government and the opposition held peace talks in Geneva on Monday.", "held 2025-02-03 in Geneva: Syrian government, Syrian opposition", "an opposition without a name")]
    public void Parties_WhoSitsAtTheTable(string text, string expected, string why) => ReadOut.Rounds(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("The war between Israel and Hamas went on. The UN envoy met Hamas officials in Doha on Monday.", "a mediator and one side")]
    [InlineData("No new talks between Russia and Ukraine on a ceasefire were held in Istanbul on Monday.", "no talks")]
    [InlineData("The Taliban prisoners will be freed after peace negotiations with the Afghan government begin on Monday.", "talks that are awaited")]
    [InlineData("China and the United States held talks on tariffs in Geneva on Monday. Shares and stocks rose as the delegations agreed to cut duties.", "trade talks")]
    [InlineData("Officials close to the talks between Mali's government and the JNIM militants said on Monday that hostages were freed.", "people close to talks")]
    [InlineData("A diplomat told Reuters on Monday that Russia and Ukraine may exchange prisoners of war.", "the day of a statement")]
    [InlineData("Israel and Hamas have not met since the truce over the hostages began in January.", "have not met")]
    public void NoRound_YieldsNone(string text, string why) => ReadOut.Rounds(text, Texts.Published).ShouldBe("", why);

    [Theory]
    [InlineData("Israel and Hamas held indirect ceasefire talks on Monday. A truce in the port city of Haifa was discussed.", "held 2025-02-03: Hamas, Israel", "a truce somewhere")]
    [InlineData("Russia and Ukraine held talks on the war on Monday, officials in Washington said.", "held 2025-02-03: Russia, Ukraine", "where somebody spoke")]
    public void Place_OnlyTheMeetings(string text, string expected, string why) => ReadOut.Rounds(text, Texts.Published).ShouldBe(expected, why);
}
