using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Swaps;

/// <summary>How many, of whose people: phrasings 1 to 3, 5 to 8 and 10.</summary>
public class SwapCountTests
{
    [Theory]
    [InlineData("Russia and Ukraine carried out a 1,200-1,200 prisoner exchange on Wednesday.",
        "completed 2025-02-05: Russia 1200, Ukraine 1200", "1,200-1,200")]
    [InlineData("In the war between Russia and Ukraine, 303 Russian soldiers came back on Wednesday and the same number of Ukrainian prisoners was handed over.",
        "completed 2025-02-05: Russia 303, Ukraine 303", "the same number")]
    [InlineData("The Yemeni government and the Houthis each released 40 detainees on Wednesday.",
        "completed 2025-02-05: Houthis 40, Yemen government 40", "each released, in another war")]
    public void Each_IsWrittenOutForBothSides(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine completed a 150-for-150 swap of prisoners of war on Wednesday.",
        "completed 2025-02-05: Russia 150, Ukraine 150", "X-for-X")]
    [InlineData("Armenia and Azerbaijan swapped prisoners on Wednesday on a 32-for-2 basis: 32 Armenians went home for two Azerbaijanis.",
        "completed 2025-02-05: Armenia 32, Azerbaijan 2", "uneven, spelled out")]
    [InlineData("The Taliban and the United States swapped two Americans for one Afghan prisoner on Wednesday.",
        "completed 2025-02-05: Taliban 1, United States 2", "two for one")]
    [InlineData("Iran and the United States exchanged five American prisoners for five Iranians on Wednesday.",
        "completed 2025-02-05: Iran 5, United States 5", "five of one for five of the other")]
    [InlineData("Azerbaijan freed thirty-two Armenian prisoners on Wednesday in exchange for two Azerbaijani soldiers held by Armenia.",
        "completed 2025-02-05: Armenia 32, Azerbaijan 2", "number words")]
    [InlineData("Ukraine freed 55 Russian prisoners on Wednesday and Russia freed 215 Ukrainians.",
        "completed 2025-02-05: Russia 55, Ukraine 215", "two clauses, two figures")]
    [InlineData("Israel released 90 Palestinian prisoners on Sunday in return for three Israeli hostages held by Hamas.",
        "completed 2025-02-02: Hamas 90, Israel 3", "prisoners for hostages")]
    public void OneForAnother_GoesToWhoseTheyAre(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("On 5 February 2025 Armenia and Azerbaijan exchanged 12 prisoners each.",
        "completed 2025-02-05: Armenia 12, Azerbaijan 12", "the year before a side's name")]
    [InlineData("On 5 Feb. 2025 Ukraine and Russia swapped 20 captives each.",
        "completed 2025-02-05: Russia 20, Ukraine 20", "a shortened month")]
    [InlineData("In February 2025 Israelis were freed: Hamas let three hostages go.",
        "completed 2025-02: Israel 3", "the year before a people's name")]
    public void Year_OfADate_CountsNobody(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("The Yemeni government and the Houthis exchanged a total of 887 detainees on Wednesday.",
        "completed 2025-02-05: total 887", "a total alone")]
    [InlineData("Russia and Ukraine swapped 314 prisoners on Wednesday, the envoy said; he did not say whether that was each side or both together.",
        "completed 2025-02-05: unspecified 314", "left open")]
    [InlineData("Armenia and Azerbaijan exchanged prisoners on Wednesday. Ten Armenians and at least twelve Azerbaijanis came home.",
        "completed 2025-02-05: Armenia 10, Azerbaijan ~12", "ten and at least twelve")]
    [InlineData("Russia returned 195 Ukrainian prisoners on Wednesday, while 207 Russian soldiers were handed over by Ukraine.",
        "completed 2025-02-05: Russia 207, Ukraine 195", "195 and 207")]
    [InlineData("India and Pakistan exchanged 20 prisoners on Wednesday.",
        "completed 2025-02-05: unspecified 20", "each or together: left open")]
    [InlineData("Ukraine received 205 prisoners on Wednesday, plus another 15 wounded soldiers from Russia.",
        "completed 2025-02-05: Ukraine 15, Ukraine 205", "plus another")]
    [InlineData("Armenia received 15 prisoners on Wednesday and Azerbaijan two.",
        "completed 2025-02-05: Armenia 15, Azerbaijan 2", "the verb left out")]
    [InlineData("Russia got 185 prisoners back on Wednesday and Ukraine 205.",
        "completed 2025-02-05: Russia 185, Ukraine 205", "the verb left out, the noun too")]
    public void Totals_AndParts_AreKeptApart(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged about 200 prisoners each on Wednesday.", "completed 2025-02-05: Russia ~200, Ukraine ~200", "about")]
    [InlineData("Israel freed nearly 2,000 Palestinian prisoners on Wednesday under its truce with Hamas.", "completed 2025-02-05: Hamas ~2000", "nearly")]
    [InlineData("The Houthis released more than 150 detainees on Wednesday to the Yemeni government.", "completed 2025-02-05: Yemen government ~150", "more than")]
    [InlineData("Israel released 20 to 30 Syrian detainees on Wednesday, Syria said.", "completed 2025-02-05: Syria 20-30", "a range")]
    public void Approximations_AreMarked(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged 150 prisoners of war each on Wednesday.", "pow", "prisoners of war")]
    [InlineData("Hamas freed three Israeli hostages on Wednesday.", "hostage", "hostages")]
    [InlineData("Russia handed over the bodies of 1,212 Ukrainian soldiers on Wednesday.", "body", "bodies")]
    [InlineData("Belarus freed 14 political prisoners on Wednesday after talks with the United States.", "political-prisoner", "political prisoners")]
    [InlineData("The Houthis and the Yemeni government exchanged 887 detainees on Wednesday.", "detainee", "detainees")]
    [InlineData("Ukraine and Russia exchanged 31 wounded soldiers each on Wednesday.", "wounded", "wounded")]
    public void Categories_AreTheTextsOwn(string text, string expected, string why) => ReadOut.Categories(text, Texts.Published).ShouldBe(expected, why);
}
