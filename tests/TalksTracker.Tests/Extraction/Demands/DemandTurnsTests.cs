using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Demands;

/// <summary>Turns of phrase beyond the plain verbs of asking: papers that ask, ultimatums, terms after a colon, what a side holds on to; and who it is.</summary>
public class DemandTurnsTests
{
    private const string War = "The war goes on. ";

    [Theory]
    [InlineData("Haftar’s Libyan National Army told the Government of National Accord a ceasefire was possible if several conditions were met: the departure of mercenaries and an end to arms deliveries.", "Libyan National Army on demilitarization, Libyan National Army on troop-withdrawal", "conditions, listed after a colon")]
    [InlineData("Russia and Ukraine met. Among the conditions Moscow set out is that Kyiv stay outside NATO.", "Russia on nato-neutrality", "the conditions it set out")]
    [InlineData("Ukraine and Russia met. Kyiv’s position is that a ceasefire must come first.", "Ukraine on ceasefire", "its position is that")]
    [InlineData("Islamabad presented its final position in talks with the Taliban: Kabul has to disarm militants.", "Pakistan on demilitarization", "has to, after a colon")]
    [InlineData("Russia wants Ukraine to cede Donbas. Kyiv would also have to renounce NATO.", "Russia on nato-neutrality, Russia on territory", "would also have to: terms that go on")]
    [InlineData("Russia presented a memorandum to Ukraine. The document also bars Kyiv from joining NATO.", "Russia on nato-neutrality", "the document bars")]
    [InlineData("Israel gave Hamas until Sunday to free all hostages.", "Israel on prisoners-hostages", "an ultimatum")]
    [InlineData("Egypt will accept nothing less than a binding deal on the dam with Ethiopia, the minister said of the conflict.", "Egypt on energy-grain-shipping", "nothing less than")]
    [InlineData("Serbia is adamant that Kosovo must not be recognised.", "Serbia on recognition-legitimacy", "adamant that")]
    [InlineData("Only a bilateral truce is possible, the ELN told the Colombian government.", "ELN on ceasefire", "only X is possible")]
    [InlineData("The signing depends on a change of Armenia’s constitution, Azerbaijan’s president Ilham Aliyev said.", "Azerbaijan on political-transition", "depends on")]
    [InlineData("The Colombian government said it would only return to the table with the ELN once all kidnapped people are free.", "Colombia government on prisoners-hostages", "only … once")]
    [InlineData("Washington would lift sanctions on Caracas only in the event of free elections in Venezuela.", "United States on political-transition", "only in the event of")]
    [InlineData("Rwanda will lift its measures when the FDLR rebels are dismantled, Kigali told Congo.", "Rwanda on demilitarization", "when they are: something must have been done")]
    [InlineData("There can be no negotiations under fire, Ukraine told Russia.", "Ukraine on ceasefire", "there can be no")]
    [InlineData("Israeli troops will stay in the south, Netanyahu told Lebanon.", "Israel on troop-withdrawal", "troops that will stay")]
    [InlineData("Israel will hold on to the hilltops in Lebanon.", "Israel on territory", "will hold on to")]
    [InlineData("Ukraine would recognise no deal over territory made without it, Kyiv told Russia.", "Ukraine on territory", "would recognise no deal")]
    [InlineData("The RSF called for elections. Sudan’s army brushed the call aside.", "Rapid Support Forces on political-transition, Sudanese Armed Forces on political-transition", "brushed aside")]
    [InlineData("Pakistan asked India not to stop the river waters.", "Pakistan on energy-grain-shipping", "asked not to")]
    public void Demand_ByTurn(string text, string expected, string why) => ReadOut.Demands(War + text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Saudi envoys, who left Sanaa on Thursday, want guarantees from the Houthis, Yemen’s government said.", "Saudi Arabia on security-guarantees", "a relative clause before the verb")]
    [InlineData("Talks of Sudan’s army and the RSF. Yusuf Izzat, who leads the RSF team, demanded a ceasefire from Sudan’s army.", "Rapid Support Forces on ceasefire", "a name nobody knows, who leads the team")]
    [InlineData("The Colombian government asks the ELN for a truce. The other side wants its prisoners released.", "Colombia government on ceasefire, ELN on prisoners-hostages", "the other side")]
    [InlineData("Hezbollah demands that Israel leave Lebanon.", "Hezbollah on troop-withdrawal", "an armed group in its own name")]
    [InlineData("Sudan’s army and the RSF met. A military official said the RSF must leave the cities.", "Sudanese Armed Forces on troop-withdrawal", "a military official")]
    [InlineData("Thailand wants a ceasefire, Bangkok said. A spokeswoman said Phnom Penh must clear landmines.", "Thailand on ceasefire, Thailand on demilitarization", "a spokeswoman goes on; whom the words are about doesn’t speak")]
    [InlineData("Hamas refused a truce and demands prisoners from Israel.", "Hamas on ceasefire, Hamas on prisoners-hostages", "two verbs, one subject")]
    [InlineData("Guerrilla leader Ivan Marquez of Segunda Marquetalia came to Havana. A truce must come first, Marquez told the Colombian government.", "Segunda Marquetalia on ceasefire", "the surname of a person named in full")]
    public void Demand_ByWhom(string text, string expected, string why) => ReadOut.Demands(War + text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Pakistan called for a neutral inquiry into India’s claims about the war.", "Pakistan on other", "neutral is no neutrality")]
    [InlineData("The Taliban want their men freed and the US to break with Kabul in the war.", "Taliban on other, Taliban on prisoners-hostages", "to break with")]
    [InlineData("Kosovo demands the withdrawal of a letter by Serbia.", "Kosovo on other", "no troops")]
    [InlineData("Syria’s SDF insists on a separate flag and constitution, Damascus says of the SDF.", "Syrian Democratic Forces on recognition-legitimacy", "one thing under one article")]
    [InlineData("Georgia wants Russian units to return to where they stood before 7 August and the displaced to go home.", "Georgia on humanitarian-access, Georgia on troop-withdrawal", "before a date is no condition")]
    public void Demand_OnWhat(string text, string expected, string why) => ReadOut.Demands(War + text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia called for calm in its war with Ukraine.", "a platitude")]
    [InlineData("The agreement provides for a truce between Israel and Hamas.", "a deal, no paper of one side")]
    [InlineData("Hamas called the unacceptable conditions in Gaza’s hospitals a shame, Israel says.", "unacceptable before a noun")]
    [InlineData("Iran gave the United States a list of prisoners.", "no ultimatum")]
    [InlineData("North Korea has not tied its offer to the withdrawal of American troops, Seoul and Washington say.", "has not tied")]
    [InlineData("Ethiopia’s Addis Ababa demands the reverse of Sudan.", "nothing by itself")]
    public void LooksLikeADemand_YieldsNone(string text, string why) => ReadOut.Demands(War + text, Texts.Published).ShouldBe("", why);

    [Theory]
    [InlineData("The Taliban want an inquiry. The Taliban demand the extradition of Ghani from the United States in the war.", 2, "two things of no issue")]
    [InlineData("Pakistan wants an inquiry. Pakistan demands a full inquiry from India after the war.", 1, "one of them, said twice")]
    public void OtherDemands_AreToldApart(string text, int expected, string why) =>
        Texts.Case(text).Demands.Count(d => d.Issue == "other").ShouldBe(expected, why);

    [Theory]
    [InlineData("Hamas demands a full withdrawal from Gaza in the war. Israel called the demand unrealistic.", "Israel", "the other side, named in the next sentence")]
    [InlineData("Israel met Hamas. The group demands an end to the war.", "Israel", "named in the sentence before")]
    [InlineData("Ukraine demands new sanctions because of the war. Russia laughs.", null, "of whom sanctions are asked stays open")]
    public void Addressee_IsTheOtherSideNamedNearby(string text, string? expected, string why) =>
        Texts.Case(text).Demands[0].Of.ShouldBe(expected, why);
}
