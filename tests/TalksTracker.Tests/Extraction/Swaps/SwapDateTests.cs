using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Swaps;

/// <summary>The day on which people changed hands: phrasings 15 to 17.</summary>
public class SwapDateTests
{
    [Theory]
    [InlineData("Russia and Ukraine exchanged 25 prisoners each on Friday.", "completed 2025-01-31: Russia 25, Ukraine 25", "a bare weekday, back")]
    [InlineData("Hamas will free four Israeli hostages on Saturday.", "announced 2025-02-08: Israel 4", "will, in another conflict")]
    [InlineData("Hamas freed four Israeli hostages on Saturday.", "completed 2025-02-01: Israel 4", "the same day, back")]
    public void BareWeekday_GoesWithTheStatus(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia said late on Wednesday that the sides will exchange 150 prisoners each with Ukraine.", "announced: Russia 150, Ukraine 150", "the day of the statement")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Tuesday, Moscow said on Wednesday.", "completed 2025-02-04: Russia 150, Ukraine 150", "exchange and statement")]
    [InlineData("Russia and Ukraine agreed on Monday to exchange 150 prisoners each.", "agreed: Russia 150, Ukraine 150", "the day of the deal")]
    [InlineData("Under a deal agreed on Monday, Russia and Ukraine exchanged 150 prisoners each on Wednesday.", "completed 2025-02-05: Russia 150, Ukraine 150", "deal and exchange")]
    [InlineData("Israel and Hamas agreed on January 15 to a truce; on Sunday Hamas freed three Israeli hostages.", "completed 2025-02-02: Israel 3", "deal and exchange, elsewhere")]
    public void Days_OfDealExchangeAndStatement_AreToldApart(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged 1,000 prisoners each on January 23-25.", "completed 2025-01-23/2025-01-25: Russia 1000, Ukraine 1000", "a range")]
    [InlineData("Russia and Ukraine exchanged 25 prisoners each in mid-January.", "completed 2025-01-15~: Russia 25, Ukraine 25", "about the middle")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each before the new year.", "completed ../2024-12-31: Russia 150, Ukraine 150", "before the new year")]
    [InlineData("Russia and Ukraine exchanged 115 prisoners each last August.", "completed 2024-08: Russia 115, Ukraine 115", "a month")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each last week.", "completed 2025-01-27/2025-02-02: Russia 150, Ukraine 150", "a week")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each.", "completed: Russia 150, Ukraine 150", "no day at all")]
    [InlineData("The Houthis and the Yemeni government exchanged 40 detainees each on January 14-16.",
        "completed 2025-01-14/2025-01-16: Houthis 40, Yemen government 40", "a range, elsewhere")]
    [InlineData("Israel and Hamas completed an exchange of 30 prisoners each from January 19 to 25.",
        "completed 2025-01-19/2025-01-25: Hamas 30, Israel 30", "a range in words")]
    public void Dates_KeepTheirPrecision(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Fact]
    public void WithoutPublication_AWeekdayStaysOpen() =>
        ReadOut.Swaps("Russia and Ukraine exchanged 25 prisoners each on Friday.", null).ShouldBe("completed: Russia 25, Ukraine 25");
}
