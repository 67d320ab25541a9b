using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Demands;

/// <summary>The ways in which news says that a side asks, insists, sets a price or refuses, over many conflicts; and what looks alike and is no demand.</summary>
public class DemandPhrasingTests
{
    private const string War = "The war goes on. ";

    [Theory]
    [InlineData("Israel and Hamas met. The group says it will free the hostages only if Israeli troops leave Gaza.", "Hamas on troop-withdrawal", "the group, it; only if")]
    [InlineData("The Colombian government and the ELN resumed peace talks. The guerrillas have long asked for a bilateral truce, and the government wants them to stop kidnapping.", "Colombia government on prisoners-hostages, ELN on ceasefire", "the guerrillas, the government, them")]
    [InlineData("The Houthis told the UN envoy that no prisoners would be freed until the Yemeni government paid the salaries of civil servants. The government turned that down.", "Houthis on humanitarian-access, Yemen government on humanitarian-access", "no ... until; turned that down")]
    [InlineData("No truce without security guarantees, Zelensky tells Moscow", "Ukraine on security-guarantees", "a headline; whom it is told is not who speaks")]
    [InlineData("Kremlin: no ceasefire with Ukraine before Kyiv gives up Donbas", "Russia on territory", "a headline with a colon")]
    [InlineData("Azerbaijan makes the signing of a treaty with Armenia dependent on a change of its constitution.", "Azerbaijan on political-transition", "makes X dependent on Y")]
    [InlineData("Lebanon wants a full pull-out. Israel ties it to the disarmament of Hezbollah.", "Israel on demilitarization, Lebanon on troop-withdrawal", "ties X to Y")]
    [InlineData("Hamas’s terms are simple: an end to the war with Israel, a full Israeli withdrawal and the entry of aid.", "Hamas on ceasefire, Hamas on humanitarian-access, Hamas on troop-withdrawal", "terms, with a list")]
    [InlineData("Russia’s price is Ukraine’s neutrality, officials say.", "Russia on nato-neutrality", "its price is")]
    [InlineData("As Moscow demands, Kyiv would have to give up its bid to join NATO under the plan.", "Russia on nato-neutrality", "as Moscow demands")]
    [InlineData("According to an official, the US pressed for Ukraine to hold elections within 100 days of a truce with Russia.", "United States on political-transition", "attributed: the US pressed for")]
    [InlineData("“Let our people go,” President Volodymyr Zelensky said of Ukrainian prisoners of war in Russia.", "Ukraine on prisoners-hostages", "an imperative in a quotation")]
    [InlineData("For Tehran missiles are a red line in its nuclear talks with Washington.", "Iran on demilitarization", "a red line for")]
    [InlineData("The Taliban have made the removal of their leaders from the UN blacklist a condition for talks with the United States.", "Taliban on sanctions", "has made X a condition for")]
    [InlineData("Ethiopia insisted that disarmament be complete in a month. The TPLF wants Eritrean troops gone first and aid let through.", "Ethiopia on demilitarization, Tigray People's Liberation Front on humanitarian-access, Tigray People's Liberation Front on troop-withdrawal", "wants X gone; insists that, with a bare verb")]
    [InlineData("Hamas offered to release all hostages in exchange for an end to the war with Israel.", "Hamas on ceasefire", "the price of an offer")]
    [InlineData("Iran is ready to dilute its uranium provided that the United States lifts sanctions.", "Iran on sanctions", "provided that")]
    [InlineData("The Polisario Front wants a referendum, which Morocco rejects.", "Morocco on territory, Polisario Front on territory", "which Morocco rejects")]
    [InlineData("Kyiv is after security guarantees, and Moscow holds out for the whole of Donbas.", "Russia on territory, Ukraine on security-guarantees", "is after; holds out for")]
    [InlineData("Zelensky said Russia must withdraw its troops from Ukraine.", "Ukraine on troop-withdrawal", "said Russia must: Zelensky speaks")]
    [InlineData("Thai troops will stay until border markers have been checked, Thailand’s army said of the frontier with Cambodia.", "Thailand on territory", "will stay until")]
    [InlineData("Ukraine insists, Umerov added, on a ceasefire with Russia that halts all attacks.", "Ukraine on ceasefire", "the speaker between verb and object")]
    [InlineData("Trump threatened Russia with tariffs if it does not agree to a ceasefire with Ukraine.", "United States on ceasefire", "a threat, if not")]
    [InlineData("Serbia calls recognition of Kosovo unacceptable.", "Serbia on recognition-legitimacy", "calls X unacceptable")]
    [InlineData("Vucic: Serbia will never recognise Kosovo", "Serbia on recognition-legitimacy", "will never")]
    [InlineData("Russia presented several conditions to Ukraine, including neutral status for Kyiv.", "Russia on nato-neutrality", "presented conditions, including")]
    [InlineData("Syria’s government and the SDF talked. Damascus wants the SDF to merge into the army. The group insists on autonomy for the northeast.", "Syrian Democratic Forces on language-minorities, Syrian government on demilitarization", "the group insists on")]
    [InlineData("Pakistan asked that the two sides’ leaders meet in person; India ruled out any talks unless camps of militants are shut.", "India on other, Pakistan on leaders-meeting", "asked that; ruled out unless")]
    public void Demand_ByPhrasing(string text, string expected, string why) => ReadOut.Demands(War + text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Hamas demands:\n• a permanent ceasefire with Israel\n• the withdrawal of Israeli troops\n• 600 aid trucks a day", "Hamas on ceasefire, Hamas on humanitarian-access, Hamas on troop-withdrawal", "one verb before a list")]
    [InlineData("Points still open:\n* The rebels of the ELN demand a truce from Colombia.\n* Bogotá wants kidnapping to end.", "Colombia government on prisoners-hostages, ELN on ceasefire", "a verb in each item")]
    [InlineData("Russia’s conditions for Ukraine:\n- Neutral status: Kyiv must not join NATO.\n- A precondition of any truce: the withdrawal of Ukrainian forces.", "Russia on nato-neutrality, Russia on troop-withdrawal", "items with labels")]
    public void Demand_InList(string text, string expected, string why) => ReadOut.Demands(War + "\n" + text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Families of Israeli hostages demanded that Netanyahu agree to a deal with Hamas.", "families are no party")]
    [InlineData("Qatar urged Israel and Hamas to accept the truce.", "a mediator’s appeal to both")]
    [InlineData("Germany demanded that Russia release all Ukrainian prisoners.", "a third party")]
    [InlineData("Russia denied that it had demanded territory from Ukraine.", "denied")]
    [InlineData("Moscow no longer insists on Kyiv’s neutrality.", "no longer")]
    [InlineData("Analysts say Moscow could demand a halt to arms deliveries to Ukraine.", "only possible")]
    [InlineData("What does Russia want from Ukraine? Would it accept a ceasefire?", "questions")]
    [InlineData("Moscow insists that it has kept to the ceasefire. Kyiv insists the lists of prisoners were complete.", "insisting on a fact")]
    [InlineData("Russia rejected claims that it attacked Ukraine’s nuclear plant and refused to comment on the ceasefire.", "a denial, no comment")]
    [InlineData("Hamas will release ten hostages in exchange for 100 prisoners, Israel said.", "a swap")]
    [InlineData("Both sides demanded the release of prisoners held by the other, Russia and Ukraine said.", "both: of nobody in particular")]
    [InlineData("Before 2022 no talks on sanctions were held between Russia and Ukraine until May.", "a time, no condition")]
    public void LooksLikeADemand_YieldsNone(string text, string why) => ReadOut.Demands(War + text, Texts.Published).ShouldBe("", why);

    [Theory]
    [InlineData("Hamas asks that Israeli troops leave Gaza, a spokesman said.", "Israeli troops leave Gaza", "without the speaker")]
    [InlineData("Ukraine demands “an unconditional ceasefire”, Russia says.", "an unconditional ceasefire", "without marks")]
    [InlineData("Iran will not give up enrichment, Araghchi told the United States in nuclear talks.", "will not give up enrichment", "a refusal with its word")]
    [InlineData("Russia insists on the demilitarization and denazification of Ukraine.", "the demilitarization and denazification of Ukraine", "one issue, one clause")]
    public void Statement_IsAShortClause(string text, string expected, string why) =>
        Texts.Case(War + text).Demands.ShouldHaveSingleItem().Paraphrase.ShouldBe(expected, why);

    [Theory]
    [InlineData("Hamas will free hostages only if Israel withdraws.", "condition")]
    [InlineData("Hamas demands that Israel withdraw.", "demand")]
    [InlineData("Israel rejects a withdrawal from Gaza, where Hamas rules.", "refusal")]
    [InlineData("Iran says enrichment is a red line in talks with Washington.", "red-line")]
    [InlineData("Russia proposed a truce of three days to Ukraine.", "offer")]
    public void Kind_ByPhrasing(string text, string expected) => Texts.Case(War + text).Demands.ShouldHaveSingleItem().Kind.ShouldBe(expected);

    [Theory]
    [InlineData("Ukraine asked for a summit of the presidents. Moscow took the request under advisement.", "Russia under-consideration", "under advisement")]
    [InlineData("The ELN demanded a bilateral truce. The Colombian government rejected the demand.", "Colombia government refused", "rejected")]
    [InlineData("Hamas demanded a full withdrawal. Israel accepted the demand.", "Israel accepted", "accepted")]
    [InlineData("Hamas demanded a full withdrawal. Israel agreed to this on condition that the hostages come home.", "Israel conditional", "agreed on condition")]
    [InlineData("Thailand rejected Cambodia’s demand for the release of its soldiers.", "Thailand refused", "in one sentence")]
    public void Response_ByWhomAndHow(string text, string expected, string why) =>
        Texts.Case(War + text).Demands.SelectMany(d => d.Responses).Select(a => $"{a.Party} {a.Response}").ShouldBe([expected], why);
}
