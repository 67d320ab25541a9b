using TalksTracker.Articles;
using TalksTracker.Tests.Support;
using TalksTracker.Time;

namespace TalksTracker.Tests.Time;

/// <summary>Rows are read against Thursday, 6 February 2025, where nothing else is said.</summary>
public class DateReaderTests
{
    [Theory]
    [InlineData("They came home on Wednesday.", "2025-02-05", "a bare weekday is the last one")]
    [InlineData("They came home on Thursday.", "2025-02-06", "the day of publication itself")]
    [InlineData("They came home on Friday.", "2025-01-31", "back over the weekend")]
    [InlineData("They came home last Friday.", "2025-01-31", "last")]
    [InlineData("They came home last Thursday.", "2025-01-30", "last is never today")]
    [InlineData("Late on Wednesday the ministry spoke.", "2025-02-05", "a date, whatever it is the date of")]
    [InlineData("The swap took place early on Monday.", "2025-02-03", "early on a day is that day")]
    [InlineData("The exchange is set for Saturday.", "2025-02-08", "set for looks ahead")]
    [InlineData("Delegations will meet on Monday.", "2025-02-10", "will looks ahead")]
    [InlineData("The talks are due to open on Sunday.", "2025-02-09", "due looks ahead")]
    [InlineData("The envoys are to meet on Tuesday.", "2025-02-11", "are to looks ahead")]
    [InlineData("On Friday the sides will meet again.", "2025-02-07", "will after the day")]
    [InlineData("The round is expected next Monday.", "2025-02-10", "next")]
    [InlineData("A new round is planned for the coming Friday.", "2025-02-07", "coming")]
    [InlineData("He said on Wednesday that talks will resume.", "2025-02-05", "said before, will after: the day of speaking")]
    [InlineData("Talks held on Tuesday will continue.", "2025-02-04", "held outweighs will")]
    public void Weekday_LooksBackOrAhead(string text, string expected, string why) => Dates(text).ShouldBe(expected, why);

    [Theory]
    [InlineData("It happened last month.", "2025-01", "a month")]
    [InlineData("It happened earlier this month.", "2025-02", "this month")]
    [InlineData("Talks resume next month.", "2025-03", "the month to come")]
    [InlineData("It happened last year.", "2024", "a year")]
    [InlineData("Three swaps happened this year.", "2025", "this year")]
    [InlineData("They met earlier this week.", "2025-02-03/2025-02-06", "Monday up to publication")]
    [InlineData("They met last week.", "2025-01-27/2025-02-02", "Monday to Sunday")]
    [InlineData("They meet next week.", "2025-02-10/2025-02-16", "Monday to Sunday ahead")]
    [InlineData("They met yesterday.", "2025-02-05", "the day before")]
    [InlineData("They met today.", "2025-02-06", "the day itself")]
    [InlineData("They meet tomorrow.", "2025-02-07", "the day after")]
    [InlineData("They arrive tonight.", "2025-02-06", "the day itself")]
    [InlineData("They came home before the new year.", "../2024-12-31", "up to the last day of the old year")]
    [InlineData("They came home prior to the New Year.", "../2024-12-31", "the same in other words")]
    [InlineData("They came home shortly before New Year's Eve.", "../2024-12-31", "with the possessive")]
    [InlineData("The same day, buses crossed.", "same", "the day of the sentence before")]
    public void Relative_IsReadAgainstPublication(string text, string expected, string why) => Dates(text).ShouldBe(expected, why);

    [Theory]
    [InlineData("It took place in mid-January.", "2025-01-15~", "hyphen")]
    [InlineData("It took place in mid January.", "2025-01-15~", "no hyphen")]
    [InlineData("It took place in the middle of January.", "2025-01-15~", "in words")]
    [InlineData("It took place in early December.", "2024-12-05~", "early, last year's December")]
    [InlineData("It took place in late December 2023.", "2023-12-25~", "late, with the year")]
    [InlineData("It took place at the end of January.", "2025-01-25~", "the end of")]
    [InlineData("It took place at the beginning of January.", "2025-01-05~", "the beginning of")]
    [InlineData("It took place in August 2024.", "2024-08", "a month and a year")]
    [InlineData("It took place in August.", "2024-08", "the last August")]
    [InlineData("It took place in February.", "2025-02", "the month of publication")]
    [InlineData("It will take place in April.", "2025-04", "a month ahead")]
    [InlineData("The war began in 2014.", "2014", "a year after in")]
    [InlineData("Since 2022 they have met rarely.", "2022", "a year after since")]
    public void Month_KeepsItsPrecision(string text, string expected, string why) => Dates(text).ShouldBe(expected, why);

    [Theory]
    [InlineData("On May 16, 2025 they met.", "2025-05-16", "month first")]
    [InlineData("On 16 May 2025 they met.", "2025-05-16", "day first")]
    [InlineData("On the 16th of May 2025 they met.", "2025-05-16", "ordinal and of")]
    [InlineData("On May 16th, 2025, they met.", "2025-05-16", "ordinal after the month")]
    [InlineData("On Sept. 21, 2022 they met.", "2022-09-21", "a short month with its full stop")]
    [InlineData("On 21 Sept. 2022 they met.", "2022-09-21", "the same, day first")]
    [InlineData("They met on Feb. 5.", "2025-02-05", "short, without a year")]
    [InlineData("Published 2025-05-16.", "2025-05-16", "ISO")]
    [InlineData("Stand: 18.09.2025", "2025-09-18", "dotted")]
    [InlineData("They met on 3.2.2025.", "2025-02-03", "dotted, short numbers")]
    [InlineData("On Friday, 16 May 2025, they met.", "2025-05-16", "the weekday is part of it")]
    [InlineData("On Wednesday, February 5, they met.", "2025-02-05", "weekday, month, day")]
    [InlineData("On January 15 they met.", "2025-01-15", "no year: this one")]
    [InlineData("On December 30 they met.", "2024-12-30", "no year: the one before")]
    [InlineData("They will meet on March 3.", "2025-03-03", "no year, ahead")]
    [InlineData("KYIV, 5 February (Agency) — Buses crossed.", "2025-02-05", "a dateline")]
    [InlineData("ISTANBUL, Jan. 31 (Agency) - Delegations met.", "2025-01-31", "a dateline with a short month")]
    public void Calendar_EveryForm(string text, string expected, string why) => Dates(text).ShouldBe(expected, why);

    [Theory]
    [InlineData("The swap ran on May 23-25, 2025.", "2025-05-23/2025-05-25", "hyphen")]
    [InlineData("The swap ran on May 23–25, 2025.", "2025-05-23/2025-05-25", "en dash")]
    [InlineData("The swap ran from May 23 to 25, 2025.", "2025-05-23/2025-05-25", "to")]
    [InlineData("They met on 14-15 December 2024.", "2024-12-14/2024-12-15", "day first")]
    [InlineData("They met on 14 and 15 December.", "2024-12-14/2024-12-15", "two days")]
    [InlineData("They met on January 23 and 24.", "2025-01-23/2025-01-24", "two days, month first")]
    public void Range_IsOneInterval(string text, string expected, string why) => Dates(text).ShouldBe(expected, why);

    [Theory]
    [InlineData("The talks may resume.", "a verb")]
    [InlineData("May the truce hold.", "a wish")]
    [InlineData("Theresa May spoke.", "a name")]
    [InlineData("March on Goma halted by rain.", "a march")]
    [InlineData("Rebels march on the capital.", "a verb")]
    [InlineData("The column sat in the sun.", "verbs and nouns like short weekdays")]
    [InlineData("Both sides returned 150 prisoners.", "a count")]
    [InlineData("A 1,000-for-1,000 swap was agreed.", "two counts")]
    [InlineData("It was the 63rd exchange.", "an ordinal")]
    [InlineData("Resolution 2254 was adopted.", "a number like a year")]
    [InlineData("Some 2025 people came home.", "a count like a year")]
    [InlineData("The convoy left at 10.30.", "a time of day")]
    [InlineData("Version 13.13.2025 is out.", "no such month")]
    [InlineData("The last group came home.", "last, but no date")]
    [InlineData("Before the new round they rested.", "before the new, but no year")]
    [InlineData("", "nothing")]
    public void NoDate_YieldsNothing(string text, string why) => Dates(text).ShouldBe("", why);

    [Theory]
    [InlineData("They met on Wednesday.", "", "a weekday needs the day of publication")]
    [InlineData("They met last month.", "", "so does last month")]
    [InlineData("They met yesterday.", "", "and yesterday")]
    [InlineData("They met before the new year.", "", "which year is not known")]
    [InlineData("They met on 16 May.", "", "nor here")]
    [InlineData("They met in mid-January.", "", "nor here")]
    [InlineData("They met on 16 May 2025.", "2025-05-16", "a full date needs nothing")]
    [InlineData("They met on Friday, May 16, 2025.", "2025-05-16", "nor with its weekday")]
    [InlineData("They met in mid-January 2025.", "2025-01-15~", "nor about then")]
    [InlineData("They met in May 2025.", "2025-05", "nor a month of a year")]
    [InlineData("They met in 2022.", "2022", "nor a year")]
    [InlineData("The same day, buses crossed.", "same", "nor what points back")]
    public void WithoutPublication_OnlyFullDates(string text, string expected, string why) => Dates(text, null).ShouldBe(expected, why);

    [Theory]
    [InlineData("2024-12-20", "They came home before the New Year.", "../2024-12-31", "in December it is this year's end")]
    [InlineData("2024-12-28", "Talks are set for January 10.", "2025-01-10", "ahead over the year's end")]
    [InlineData("2025-01-03", "They met on December 30.", "2024-12-30", "back over the year's end")]
    [InlineData("2025-01-15", "It happened last month.", "2024-12", "the month before January")]
    [InlineData("2024-02-29", "They met yesterday.", "2024-02-28", "a leap day")]
    [InlineData("2025-03-31", "It happened last month.", "2025-02", "no 31 February")]
    public void Publication_AtTheEdgesOfTheYear(string published, string text, string expected, string why) =>
        Dates(text, published).ShouldBe(expected, why);

    private static string Dates(string text, string? published = Texts.Published)
    {
        var tokens = Tokenizer.Tokenize(text);
        var found = new DateReader(tokens, Texts.Day(published)).Read(0, tokens.Count);
        return string.Join("; ", found.Select(d => d.SameDay ? "same" : d.Value?.ToString()));
    }
}
