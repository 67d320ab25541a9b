using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Swaps;

/// <summary>Whose people came home, whoever is the subject: phrasing 4; and what is no size of a swap: 9, 11 and 12.</summary>
public class SwapDirectionTests
{
    [Theory]
    [InlineData("Ukraine received 25 of its soldiers from Russia on Wednesday.", "completed 2025-02-05: Ukraine 25", "the receiver")]
    [InlineData("Twenty-five Ukrainian prisoners returned home from Russia on Wednesday.", "completed 2025-02-05: Ukraine 25", "the returnee")]
    [InlineData("On Wednesday 25 Russian prisoners of war were released by Ukraine.", "completed 2025-02-05: Russia 25", "the passive")]
    [InlineData("Ukraine brought home 25 of its soldiers on Wednesday, the Russian side said.", "completed 2025-02-05: Ukraine 25", "brought home")]
    [InlineData("Russia got back 25 prisoners on Wednesday, Ukraine said.", "completed 2025-02-05: Russia 25", "got back")]
    [InlineData("Azerbaijan returned 15 Armenian captives on Wednesday.", "completed 2025-02-05: Armenia 15", "another pair: the giver")]
    [InlineData("Fifteen captives came home to Armenia from Azerbaijan on Wednesday.", "completed 2025-02-05: Armenia 15", "another pair: came home to")]
    [InlineData("Hamas released four Israeli hostages on Saturday.", "completed 2025-02-01: Israel 4", "a group as giver")]
    [InlineData("Four Israeli hostages were freed by Hamas on Saturday.", "completed 2025-02-01: Israel 4", "a group as agent")]
    [InlineData("The Houthis freed 113 detainees of the Yemeni government on Wednesday.", "completed 2025-02-05: Yemen government 113", "a group and a government")]
    [InlineData("Venezuela freed six American prisoners on Friday after an envoy of the United States visited Caracas.", "completed 2025-01-31: United States 6", "a one-sided release")]
    public void Subject_DoesNotDecideWhoCameHome(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged a similar number of prisoners on Wednesday.", "completed 2025-02-05: unspecified ~?", "a similar number, whose is left open")]
    [InlineData("Russia and Ukraine carried out a prisoner exchange on Wednesday. Neither side gave figures.", "completed 2025-02-05: ", "not disclosed")]
    [InlineData("Israel freed hundreds of Palestinian prisoners on Wednesday under its deal with Hamas.", "completed 2025-02-05: Hamas ~?", "hundreds")]
    public void NoFigure_IsNotInvented(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each on Wednesday. It was the 63rd exchange since the war began.",
        "completed 2025-02-05: Russia 150, Ukraine 150", "an ordinal")]
    [InlineData("Israel freed 90 Palestinian prisoners on Wednesday, of whom 21 served life terms. Hamas freed three Israelis.",
        "completed 2025-02-05: Hamas 90, Israel 3", "a subset")]
    [InlineData("Azerbaijan freed 32 Armenian prisoners on Wednesday. Some 23 Armenians are still held in Baku.",
        "completed 2025-02-05: Armenia 32", "people still held")]
    [InlineData("Hamas freed three Israeli hostages on Wednesday after 498 days in captivity. The oldest is 65.",
        "completed 2025-02-05: Israel 3", "days and ages")]
    [InlineData("Ukraine and Russia exchanged 25 prisoners each on Wednesday. Strikes killed 14 people and wounded 37 the same night.",
        "completed 2025-02-05: Russia 25, Ukraine 25", "casualties")]
    public void Distractors_AreNoCounts(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Israel returned 15 Palestinian bodies on Wednesday for the body of one hostage held by Hamas.",
        "completed 2025-02-05: Hamas 15, Israel 1", "bodies for a body")]
    [InlineData("Ukraine received the bodies of 909 soldiers from Russia on Wednesday.",
        "completed 2025-02-05: Ukraine 909", "bodies one way")]
    [InlineData("Hamas returned the bodies of four Israeli hostages on Wednesday.",
        "completed 2025-02-05: Israel 4", "another war")]
    public void Bodies_GoHomeToo(string text, string expected, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData("Hamas demands that Israel free all Palestinian prisoners.", "a bare demand without a figure")]
    [InlineData("Russia and Ukraine discussed prisoners of war at their talks on Wednesday.", "discussed, no exchange")]
    [InlineData("Russia captured 150 Ukrainian soldiers on Wednesday.", "captured, not returned")]
    [InlineData("Fighting between Russia and Ukraine killed 150 soldiers on Wednesday.", "killed")]
    [InlineData("Armenia and Azerbaijan exchanged fire on Wednesday; 15 soldiers were wounded.", "an exchange of fire")]
    [InlineData("India and Pakistan exchanged the lists of their nuclear installations on Wednesday as in every year.", "lists of things")]
    public void NoExchange_YieldsNone(string text, string why) => ReadOut.Swaps(text, Texts.Published).ShouldBe("", why);
}
