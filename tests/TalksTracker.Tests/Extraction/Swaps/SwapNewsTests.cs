using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Swaps;

/// <summary>How reports of many conflicts word an exchange: rows for what earlier rows did not meet.</summary>
public class SwapNewsTests
{
    [Theory]
    [InlineData("Russia and Ukraine exchanged 84 prisoners each on Tuesday, with the United Arab Emirates again acting as go-between.",
        "completed 2025-02-04: Russia 84, Ukraine 84 by United Arab Emirates", "acting as go-between")]
    [InlineData("Syrian rebels of Ahrar al-Sham freed 25 soldiers of the Syrian government on Tuesday. The Syrian Arab Red Crescent arranged the deal.",
        "completed 2025-02-04: Syrian government 25 by Syrian Arab Red Crescent", "a third party arranged it")]
    [InlineData("Armenia and Azerbaijan swapped 20 prisoners each on Tuesday in an exchange that Georgia helped bring about.",
        "completed 2025-02-04: Armenia 20, Azerbaijan 20 by Georgia", "helped bring about")]
    [InlineData("Israel and Hamas are exchanging hostages and prisoners. On Tuesday Hamas freed three hostages. Qatar, Egypt and the United States brokered the deal. On Saturday it is to release four more hostages.",
        "announced 2025-02-08: Israel 4 by Egypt, Qatar, United States + completed 2025-02-04: Israel 3 by Egypt, Qatar, United States", "a deal's mediators stand behind each stage")]
    [InlineData("Sudan's army and the RSF exchanged 12 prisoners on Tuesday. Turkey has offered to mediate between Khartoum and its foes.",
        "completed 2025-02-04: unspecified 12", "only offered to mediate")]
    [InlineData("Russia agreed to return nine children taken in the war to Ukraine, Qatar's foreign ministry announced on Tuesday.", "agreed: Ukraine 9 by Qatar", "a third state's ministry announces")]
    public void Mediators_AreFound(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("The SPLM-IO said it had freed 15 soldiers, held captive for a year, of the South Sudanese army. The men were turned over to the Red Cross on Monday.",
        "completed 2025-02-03: South Sudan government 15 by Red Cross (ICRC)", "those told of before")]
    [InlineData("Hamas handed over six hostages on Tuesday. The bodies of four captives were handed over by Hamas in the evening.",
        "completed 2025-02-04: Israel 4 + completed 2025-02-04: Israel 6", "later on the same day")]
    [InlineData("Armenia and Azerbaijan announced late on Tuesday that they will exchange captured soldiers. Baku is to free 32 Armenian soldiers and Yerevan two Azerbaijani soldiers.",
        "announced: Armenia 32, Azerbaijan 2", "what is to come was not on a day that is past")]
    [InlineData("The Red Cross flew 90 prisoners between Yemen and Saudi Arabia on Monday and Tuesday in an exchange between the Houthis and the government.",
        "completed 2025-02-03/2025-02-04: total 90 by Red Cross (ICRC)", "two days that belong together, both ways")]
    public void Days_AreThoseOfTheHandover(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged prisoners on Tuesday. Ukraine freed 51 and Russia 43.", "completed 2025-02-04: Russia 51, Ukraine 43", "an elided giver")]
    [InlineData("Kyiv received the bodies of 6,057 soldiers from Russia on Tuesday and gave Moscow 78 under the agreement.", "completed 2025-02-04: Russia 78, Ukraine 6057", "an elided figure behind its receiver")]
    [InlineData("A French researcher held in Russia was freed on Tuesday in exchange for a Russian basketball player detained in France.", "completed 2025-02-04: France 1, Russia 1", "one for one, with how they came to be held")]
    [InlineData("The Houthis are to free 181 detainees in exchange for 706 held by the Yemeni government.", "announced: Houthis 706, Yemen government 181", "a held figure without its noun")]
    [InlineData("Yemen's government and the Houthis agreed to release 887 detainees: 706 prisoners held by the government in exchange for 181 held by the rebels.",
        "agreed: Houthis 706, Yemen government 181, total 887", "a total with its two halves")]
    [InlineData("The Taliban now want a further 700 of their prisoners freed by the Afghan government.", "proposed: Taliban 700", "who demands people gets them home")]
    [InlineData("Separatist fighters of Ambazonia in Cameroon have set free 11 teachers and a driver, the army said.", "completed: Cameroon government 1, Cameroon government 11", "fighters as subject")]
    [InlineData("The bodies of 212 soldiers came home to Ukraine on Tuesday. In return, 45 dead servicemen went to Russia. Separately, 75 prisoners of each country were exchanged on Tuesday.",
        "completed 2025-02-04: Russia 45, Ukraine 212 + completed 2025-02-04: Russia 75, Ukraine 75", "the dead and the living apart")]
    [InlineData("Russia and Ukraine each freed 270 soldiers on Tuesday, the first phase of a swap of 1,000 prisoners from each side.",
        "agreed: Russia 1000, Ukraine 1000 + completed 2025-02-04: Russia 270, Ukraine 270", "a stage and its whole")]
    public void Figures_FindTheirSide(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Hamas and Israel agreed on a truce. For every woman soldier Israel lets 50 Palestinian prisoners go.", "a price, no size")]
    [InlineData("Iran moved four jailed Americans from prison to house arrest on Tuesday, a US envoy said.", "still captive")]
    [InlineData("A Russian plane that carried 65 captured Ukrainian soldiers crashed on Tuesday.", "a crash")]
    [InlineData("Qatar has brought 62 Ukrainian children home from Russia since last year.", "a running total")]
    public void OtherFigures_AreNoExchange(string text, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe("", why);

    [Theory]
    [InlineData("Rebels of the Coastal Liberation Movement released 12 Senegalese soldiers on Tuesday.", "Coastal Liberation Movement", "rebels of the")]
    [InlineData("The Upper Nile Liberation Front freed nine South Sudanese soldiers on Tuesday in exchange for 14 of its fighters.", "Upper Nile Liberation Front", "a name that says its cause")]
    public void UnknownGroups_AreProposed(string text, string name, string why)
    {
        var party = Texts.Reading(text).Sides.Parties.SingleOrDefault(p => p.Proposed);

        party?.Name.ShouldBe(name, why);
        party.ShouldNotBeNull(why);
    }

    [Theory]
    [InlineData("The British Army met the Green Party of Wales on Tuesday.", "no fighters, no cause")]
    [InlineData("The Syrian Democratic Forces freed 20 soldiers of the Syrian government.", "known already")]
    public void OtherCapitals_AreNoGroup(string text, string why) => Texts.Reading(text).Mentions.ShouldNotContain(m => m.Party != null && m.Party.Proposed, why);
}
