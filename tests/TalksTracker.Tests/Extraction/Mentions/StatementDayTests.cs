using TalksTracker.Extraction.Mentions;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Mentions;

public class StatementDayTests
{
    [Theory]
    [InlineData("Russia said on Wednesday that 150 men came home.", true, "said on")]
    [InlineData("150 men came home, Russia said late on Wednesday.", true, "said late on")]
    [InlineData("The ministry told reporters on Wednesday that talks ended.", true, "told reporters on")]
    [InlineData("Late on Wednesday Ukraine said that 189 came home.", true, "a date that opens who says what")]
    [InlineData("Hamas announced in a statement on Wednesday that it agreed.", true, "announced in a statement on")]
    [InlineData("Israel said 90 prisoners were freed on Wednesday.", false, "the day of what is said")]
    [InlineData("The sides exchanged 150 men on Wednesday, Russia said.", false, "before the comma")]
    [InlineData("On Wednesday, 150 men came home, Russia said.", false, "a date that opens what happened")]
    [InlineData("According to Ukraine, on Wednesday 189 came home.", false, "according to dates nothing")]
    [InlineData("They met on Wednesday.", false, "nobody speaks")]
    public void Is_TellsSayingFromHappening(string sentence, bool expected, string why)
    {
        var reading = Texts.Reading(sentence);
        var date = reading.DatesOf(0).ShouldHaveSingleItem();

        StatementDay.Is(reading, reading.Sentences[0], date).ShouldBe(expected, why);
    }
}
