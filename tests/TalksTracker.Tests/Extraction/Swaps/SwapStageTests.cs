using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Swaps;

/// <summary>Stages, payments, and how far a swap has come: phrasings 13 and 14, and the status.</summary>
public class SwapStageTests
{
    [Theory]
    [InlineData("Russia and Ukraine agreed in Istanbul to exchange 1,000 prisoners each.", "agreed: Russia 1000, Ukraine 1000", "agreed")]
    [InlineData("Russia and Ukraine will exchange 1,200 prisoners each, Kyiv announced.", "announced: Russia 1200, Ukraine 1200", "announced")]
    [InlineData("Ukraine proposed to Russia to swap 500 prisoners each.", "proposed: Russia 500, Ukraine 500", "proposed")]
    [InlineData("Hamas offered to free ten Israeli hostages.", "proposed: Israel 10", "offered")]
    [InlineData("Israel and Hamas agreed to swap 33 Israeli hostages for 1,900 Palestinian prisoners.", "agreed: Hamas 1900, Israel 33", "agreed, uneven")]
    public void Status_IsWhatTheTextSays(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday. A previous exchange in mid-January saw 25 men from each side return.",
        "completed 2025-01-15~: Russia 25, Ukraine 25 + completed 2025-02-05: Russia 150, Ukraine 150", "the one before")]
    [InlineData("Hamas freed three Israeli hostages on Wednesday. Hamas will free 30 more Israeli hostages next month.",
        "announced 2025-03: Israel 30 + completed 2025-02-05: Israel 3", "one stage done, one to come")]
    [InlineData("The Houthis freed 113 detainees of the Yemeni government last week. On Wednesday they freed another 40 prisoners of the government.",
        "completed 2025-01-27/2025-02-02: Yemen government 113 + completed 2025-02-05: Yemen government 40", "two releases")]
    [InlineData("Russia and Ukraine agreed to exchange 1,000 prisoners each. On Wednesday they exchanged the first 390 prisoners each.",
        "agreed: Russia 1000, Ukraine 1000 + completed 2025-02-05: Russia 390, Ukraine 390", "the whole, then its first stage")]
    public void Stages_AreSwapsOfTheirOwn(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Iran freed five American prisoners on Wednesday after the United States unfroze $6 billion of Iranian funds.",
        "completed 2025-02-05: United States 5", "people for money")]
    [InlineData("Venezuela released ten American prisoners on Friday; El Salvador sent 252 Venezuelans home in the same deal with the United States.",
        "completed 2025-01-31: United States 10, Venezuela 252", "held in a third country")]
    public void Payments_AreNoCounts(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);
}
