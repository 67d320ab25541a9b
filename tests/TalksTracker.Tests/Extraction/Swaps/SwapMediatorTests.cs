using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Swaps;

/// <summary>Who is credited with the exchange: phrasings 18 to 20.</summary>
public class SwapMediatorTests
{
    private const string Each = "completed 2025-02-05: Russia 150, Ukraine 150";

    [Theory]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday in a UAE-brokered swap.", Each + " by United Arab Emirates", "an adjective")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday with the mediation of the United Arab Emirates.", Each + " by United Arab Emirates", "with the mediation of")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday. The swap was mediated by the United Arab Emirates.", Each + " by United Arab Emirates", "an agent")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday. Zelensky thanked the United Arab Emirates for its help with the exchange.", Each + " by United Arab Emirates", "thanked")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday, mediated by Turkey and Saudi Arabia.", Each + " by Saudi Arabia, Turkey", "two")]
    [InlineData("Hamas freed three Israeli hostages on Wednesday in a deal brokered by Qatar, Egypt and the United States.",
        "completed 2025-02-05: Israel 3 by Egypt, Qatar, United States", "three")]
    [InlineData("Under the supervision of the Red Cross, the Houthis and the Yemeni government exchanged 40 detainees each on Wednesday.",
        "completed 2025-02-05: Houthis 40, Yemen government 40 by Red Cross (ICRC)", "a supervisor")]
    [InlineData("Iran and the United States exchanged five prisoners each on Wednesday through Qatari mediation.",
        "completed 2025-02-05: Iran 5, United States 5 by Qatar", "through an adjective")]
    [InlineData("Armenia and Azerbaijan exchanged 15 prisoners each on Wednesday. Georgia’s mediation made the exchange possible.",
        "completed 2025-02-05: Armenia 15, Azerbaijan 15 by Georgia", "a possessive")]
    public void Credit_InEveryForm(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday. Qatar mediates ceasefire talks between Israel and Hamas.", Each, "a mediator of something else")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday. Turkey said it is ready to host peace talks.", Each, "an offer to host")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday. The United States is mediating a ceasefire between the two.", Each, "of a ceasefire, not the swap")]
    [InlineData("Hamas freed three Israeli hostages on Wednesday. Pakistan and India credited the United States with brokering their truce.",
        "completed 2025-02-05: Israel 3", "a truce elsewhere")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday without any mediator.", Each, "nobody")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday on the border with Belarus.", Each, "a place")]
    public void NoCredit_ForWhatStandsNearby(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday. Moscow said the United Arab Emirates mediated the swap; Kyiv denied that anyone did.",
        Each + " by United Arab Emirates", "claimed by one, denied by the other")]
    [InlineData("India and Pakistan exchanged 20 prisoners each on Wednesday. The United States said it had mediated the exchange, which India denied.",
        "completed 2025-02-05: India 20, Pakistan 20 by United States", "claimed by itself, denied by a side")]
    public void Credit_ClaimedByOne_IsKept(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);
}
