using TalksTracker.Extraction.Mentions;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Mentions;

public class ActorsTests
{
    [Theory]
    [InlineData("Russia released 25 men.", "released", "russia", "a plain subject")]
    [InlineData("Russia on Wednesday released 25 men.", "released", "russia", "over a date")]
    [InlineData("Ukraine has repeatedly demanded a truce.", "demanded", "ukraine", "over auxiliaries and adverbs")]
    [InlineData("The Kremlin rejected the plan.", "rejected", "russia", "a metonym")]
    [InlineData("Israeli officials released 90 prisoners.", "released", "israel", "an adjective before who acts")]
    [InlineData("The head of the Houthi delegation demanded salaries.", "demanded", "houthis", "who a delegation belongs to")]
    [InlineData("Hamas, backed by Iran, demanded a truce.", "demanded", "hamas", "over a participle and its agent")]
    [InlineData("Armenia in talks with Azerbaijan demanded a corridor.", "demanded", "armenia", "over what a preposition governs")]
    [InlineData("After talks with Qatar, Israel freed 90 prisoners.", "freed", "israel", "not who was talked with")]
    [InlineData("Both sides exchanged 150 men.", "exchanged", "both", "both sides")]
    [InlineData("The two countries exchanged 150 men.", "exchanged", "both", "the two countries")]
    [InlineData("Each side freed ten men.", "freed", "both", "each side")]
    [InlineData("Putin demanded neutrality.", "demanded", "russia: vladimir-putin", "a person acts for the party")]
    [InlineData("Ukrainian President Volodymyr Zelensky demanded guarantees.", "demanded", "ukraine: volodymyr-zelensky", "a title and a name")]
    [InlineData("In Moscow, Ukraine demanded guarantees.", "demanded", "ukraine", "a place is no subject")]
    [InlineData("In Geneva, buses arrived.", "arrived", "", "nobody")]
    [InlineData("Under Russian control, villages suffered.", "suffered", "", "an adjective of a thing")]
    public void Before_FindsTheSubject(string sentence, string verb, string expected, string why)
    {
        var reading = Texts.Reading(sentence);
        var at = reading.TokenOf(verb);

        Named(Actors.Before(reading, reading.SentenceOf(at), at)).ShouldBe(expected, why);
    }

    [Theory]
    [InlineData("“It is over,” said Dmitry Peskov.", "said", "russia: dmitry-peskov", "a name after the verb")]
    [InlineData("“It is over,” said Kremlin spokesman Dmitry Peskov.", "said", "russia: dmitry-peskov", "a title before the name")]
    [InlineData("“It is over,” said Hamas.", "said", "hamas", "a party")]
    [InlineData("He said buses reached Hamas.", "said", "", "other words come between")]
    public void After_FindsWhoSaidIt(string sentence, string verb, string expected, string why)
    {
        var reading = Texts.Reading(sentence);
        var at = reading.TokenOf(verb);

        Named(Actors.After(reading, reading.SentenceOf(at), at)).ShouldBe(expected, why);
    }

    private static string Named(Actor? actor) => actor is not { } a ? "" : a.Both ? "both" : a.Party?.Id + (a.Person is { } person ? ": " + person.Id : "");
}
