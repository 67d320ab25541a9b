using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Mentions;

public class SpeakersTests
{
    [Theory]
    [InlineData("Russia said 150 men came home.", "russia", "the subject of said")]
    [InlineData("150 men came home, Russia said.", "russia", "after the words")]
    [InlineData("According to Ukraine, 189 came home.", "ukraine", "according to")]
    [InlineData("189 came home, according to Ukraine.", "ukraine", "according to, at the end")]
    [InlineData("“It is over,” said Dmitry Peskov.", "russia", "the verb before the name")]
    [InlineData("Zelensky said talks ended. He also stated that 189 came home.", "ukraine ukraine", "a pronoun goes on")]
    [InlineData("Hamas said it agreed. “We will free them all.”", "hamas hamas", "a quotation that goes on")]
    [InlineData("Russia said 150 came home. Ukraine said 189 did.", "russia ukraine", "each its own")]
    [InlineData("Russia said 150 came home.\n\nBuses crossed the border.", "russia -", "another paragraph without a speaker")]
    [InlineData("Buses crossed the border.", "-", "nobody speaks")]
    [InlineData("The report said buses crossed.", "-", "no party")]
    [InlineData("The Houthis claimed that Saudi Arabia had said nothing.", "houthis", "who claims, not who is claimed to have said")]
    public void Find_TellsWhoSpeaks(string text, string expected, string why) =>
        string.Join(' ', Texts.Reading(text).Speakers.Select(s => s?.Party.Id ?? "-")).ShouldBe(expected, why);

    [Theory]
    [InlineData("Russia and Ukraine exchanged 150 men. Buses crossed at noon.", "russia ukraine", "a known process")]
    [InlineData("Israel freed 90 prisoners. Hamas freed three hostages. Qatar mediated.", "israel hamas", "the mediator is no side")]
    [InlineData("The Houthis and the Yemeni government met in Muscat under the United Nations.", "houthis yemen-government", "a government against a group")]
    [InlineData("Armenia and Azerbaijan exchanged captives after talks that Russia followed.", "armenia azerbaijan", "not the onlooker")]
    [InlineData("The M23 rebels and the Congolese government met in Doha.", "congolese-government m23", "a government against rebels")]
    [InlineData("Norway and Portugal fought over fish. Norway freed the crew of Portugal.", "norway portugal", "two parties of no known process")]
    [InlineData("Russia is large.", "", "one party is no conflict")]
    [InlineData("The weather was fine.", "", "nobody")]
    public void Sides_AreThoseOfTheText(string text, string expected, string why) =>
        Texts.Reading(text).Sides.Parties.Select(p => p.Id).ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true, why);
}
