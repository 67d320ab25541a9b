using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Swaps;

/// <summary>How news words an exchange: people by name, elided nouns, "ours" and "theirs", the other way, parts, rivals, background.</summary>
public class SwapPhrasingTests
{
    [Theory]
    [InlineData("Russia released Jane Roe, an American teacher, on Tuesday. In return the United States freed Ivan Petrov, a Russian programmer.",
        "completed 2025-02-04: Russia 1, United States 1", "a name with an apposition, and its price in the next sentence")]
    [InlineData("American student Jane Roe was freed by Russia on Tuesday in exchange for arms dealer Ivan Petrov.",
        "completed 2025-02-04: Russia 1, United States 1", "a name as subject of the passive, another behind \"for\"")]
    [InlineData("Hamas freed two American hostages on Tuesday. The freed are Jane Roe and John Doe. Israel said nothing.",
        "completed 2025-02-04: United States 2", "names of people counted before count nobody anew")]
    [InlineData("Russia and Belarus freed prisoners. President Jane Roe released a statement about Ukraine.", "", "a statement is no person")]
    public void Names_CountAsOne(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("\"Thirty of ours were exchanged for twelve of theirs,\" a spokesman of the Ukrainian army said of the prisoner swap with Russia.",
        "completed: Russia 12, Ukraine 30", "ours and theirs are the speaker's")]
    [InlineData("Twenty Armenian soldiers were driven across the border from Azerbaijan on Wednesday, and two soldiers went the other way.",
        "completed 2025-02-05: Armenia 20, Azerbaijan 2", "the other way")]
    [InlineData("A total of 90 prisoners changed hands between Russia and Ukraine on Wednesday: 45 soldiers travelled to Ukraine and 45 to Russia.",
        "completed 2025-02-05: Russia 45, Ukraine 45, total 90", "a total with its parts, the noun left out")]
    [InlineData("Russia and Ukraine carried out a 40-for-40 exchange of prisoners on Wednesday.", "completed 2025-02-05: Russia 40, Ukraine 40", "so many for so many")]
    [InlineData("Israel received the body of an Israeli from Hamas on Wednesday under the truce.", "completed 2025-02-05: Israel 1", "the body of one")]
    [InlineData("The RSF released 20 soldiers held in Khartoum on Wednesday, Sudan's army said.", "completed 2025-02-05: Sudanese Armed Forces 20",
        "where they were held tells no holder in a war inside one country")]
    public void Figures_FindTheirSide(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("The rebels of the FARC handed over soldiers to the Red Cross on Wednesday. There were 24 of them by the Colombian government's reckoning, while the guerrillas spoke of at least 30.",
        "completed 2025-02-05: Colombia government 24, Colombia government ~30 by Red Cross (ICRC)", "two counts by two sides")]
    [InlineData("Russia and Ukraine exchanged prisoners of war on Wednesday. Kyiv said 60 of its soldiers came home, while Moscow said 55 Russian servicemen were returned.",
        "completed 2025-02-05: Russia 55, Ukraine 60", "each side counts its own")]
    [InlineData("Armenia and Azerbaijan exchanged prisoners on Wednesday. Azerbaijan freed more than 20 Armenians. The list has 24 names; all 24 Armenian captives came home.",
        "completed 2025-02-05: Armenia 24", "a rounded figure beside the exact one")]
    public void RivalFigures_StandTogether(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday, the largest swap since the sides released 300 in October.",
        "completed 2025-02-05: Russia 150, Ukraine 150", "an exchange only compared with")]
    [InlineData("Hamas is set to free six hostages on Saturday in return for 600 Palestinian prisoners held by Israel.", "announced 2025-02-08: Hamas 600, Israel 6",
        "set to, and not \"set free\"")]
    [InlineData("Boko Haram freed 21 girls on Wednesday, the first release since nearly 300 girls were taken captive in Nigeria.",
        "completed 2025-02-05: Nigeria government 21", "those taken captive")]
    [InlineData("India and Pakistan exchanged lists of the prisoners they hold on Wednesday: 366 civilians and 86 fishermen.", "", "lists of people held")]
    [InlineData("Hamas asks that Israeli troops go back to the lines of January.", "", "troops who go back")]
    public void OtherEvents_StayApart(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Boko Haram freed 82 girls on Wednesday, Nigeria said. Switzerland and the Red Cross helped negotiate the release.",
        "completed 2025-02-05: Nigeria government 82 by Red Cross (ICRC), Switzerland", "helped to negotiate")]
    [InlineData("Iran freed five Americans on Wednesday for five Iranians jailed in the United States. It took Qatar two years of shuttling messages.",
        "completed 2025-02-05: Iran 5, United States 5 by Qatar", "shuttling between the sides")]
    [InlineData("The Houthis freed 20 soldiers of the Yemeni government on Wednesday after tribal mediation.",
        "completed 2025-02-05: Yemen government 20 by tribal mediators", "mediators without a name")]
    [InlineData("Armenia and Azerbaijan exchanged 20 prisoners each on Wednesday. The European Union, which has mediated talks on a peace treaty, welcomed it.",
        "completed 2025-02-05: Armenia 20, Azerbaijan 20", "mediation of something else")]
    [InlineData("Armenia and Azerbaijan exchanged 20 prisoners each on Wednesday without mediators, though Georgia offered help.",
        "completed 2025-02-05: Armenia 20, Azerbaijan 20", "no mediation")]
    public void Mediation_IsOfTheExchange(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);
}
