using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Swaps;

/// <summary>How restated news words an exchange: parts of a whole, the other half told after, what is asked for, who led the mediation.</summary>
public class SwapRestatedTests
{
    [Theory]
    [InlineData("Hamas released 21 of the more than 200 hostages on Wednesday, Israel said.", "completed 2025-02-05: Israel 21", "the number of all is no figure of the release")]
    [InlineData("Israel freed 250 prisoners and 1,718 detainees from Gaza on Wednesday under the exchange with Hamas.",
        "completed 2025-02-05: Hamas 1718, Hamas 250", "whom Israel frees from Gaza are none of its own")]
    [InlineData("Twelve soldiers of Armenia taken in January went free on Wednesday in an exchange with Azerbaijan.",
        "completed 2025-02-05: Armenia 12", "the day of the capture is not that of the exchange")]
    [InlineData("Jane Roe and three other Americans were freed by Iran on Wednesday in a swap for seven Iranians held in the United States.",
        "completed 2025-02-05: Iran 7, United States 4", "one by name and three others")]
    [InlineData("Hamas asks for 1,500 Palestinian prisoners from Israel in the first phase.", "proposed: Hamas 1500", "people asked for, with a figure")]
    [InlineData("Russia and Ukraine exchanged 50 prisoners each on Wednesday. Saudi Arabia and the United Arab Emirates said that their leaders had led the mediation.",
        "completed 2025-02-05: Russia 50, Ukraine 50 by Saudi Arabia, United Arab Emirates", "who led the mediation")]
    public void Exchanges_AreRead(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("The Greek and Turkish Cypriot leaders swapped maps on Wednesday, but how many Turkish soldiers may stay divides them.", "maps are no people")]
    [InlineData("Armenia has first to leave the hilltops, stop its raids and release prisoners, Azerbaijan said.", "the last of a list of demands")]
    [InlineData("The Armenian side wants the prisoners still kept in Baku released, Azerbaijan said.", "a bare demand")]
    public void WhatIsNoExchange_StaysSilent(string text, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe("", why);
}
