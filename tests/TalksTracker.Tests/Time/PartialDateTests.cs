using TalksTracker.Time;

namespace TalksTracker.Tests.Time;

public class PartialDateTests
{
    [Theory]
    [InlineData("2025-02-05", "2025-02-05", "2025-02-05", "a day")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", "a leap day")]
    [InlineData("2025-02", "2025-02-01", "2025-02-28", "a month")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "a month of a leap year")]
    [InlineData("2025", "2025-01-01", "2025-12-31", "a year")]
    [InlineData("2025-01-15~", "2025-01-10", "2025-01-20", "about a day: five days either way")]
    [InlineData("2025-01-03~", "2025-01-01", "2025-01-08", "about a day, but not out of its month")]
    [InlineData("2025-02-26~", "2025-02-21", "2025-02-28", "about a day, up to the month's end")]
    [InlineData("2025-01~", "2025-01-01", "2025-01-31", "about a month")]
    [InlineData("2025-02-05?", "2025-02-05", "2025-02-05", "perhaps that day")]
    [InlineData("2025-02-05%", "2025-02-01", "2025-02-10", "perhaps about that day, within its month")]
    [InlineData("2025-05-23/2025-05-25", "2025-05-23", "2025-05-25", "an interval")]
    [InlineData("2024-12/2025-01", "2024-12-01", "2025-01-31", "an interval of months")]
    [InlineData("../2024-12-31", null, "2024-12-31", "open at the start")]
    [InlineData("2025-02-24/..", "2025-02-24", null, "open at the end")]
    [InlineData("2025-01-05~/2025-01-20", "2025-01-01", "2025-01-20", "about at one end")]
    public void Parse_EdtfForms_KeepsSpellingAndReach(string text, string? earliest, string? latest, string why)
    {
        var date = PartialDate.Parse(text);

        date.ToString().ShouldBe(text, why);
        (Iso(date.Earliest), Iso(date.Latest)).ShouldBe((earliest, latest), why);
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData(null, "nothing at all")]
    [InlineData("2025-02-30", "no such day")]
    [InlineData("2023-02-29", "no leap year")]
    [InlineData("2025-13", "no such month")]
    [InlineData("2025-00-10", "no month zero")]
    [InlineData("2025-01-00", "no day zero")]
    [InlineData("0000", "no year zero")]
    [InlineData("25-02-05", "a short year")]
    [InlineData("2025-2-5", "short numbers")]
    [InlineData("2025-05-25/2025-05-23", "the end before the start")]
    [InlineData("../..", "open at both ends")]
    [InlineData("2025-05-23/2025-05-25/2025-05-27", "three ends")]
    [InlineData("2025-02-05~~", "two marks")]
    [InlineData("~2025-02-05", "the mark in front")]
    [InlineData("2025-02-05T10:00", "a time of day")]
    [InlineData(" 2025-02-05", "white space")]
    [InlineData("٢٠٢٥-02-05", "other digits")]
    [InlineData("mid-January", "words")]
    [InlineData("+025", "a sign")]
    public void TryParse_WhatIsNoDate_Refuses(string? text, string why)
    {
        PartialDate.TryParse(text, out var date).ShouldBeFalse(why);
        date.ShouldBeNull(why);
    }

    [Fact]
    public void Parse_WhatIsNoDate_SaysWhatADateLooksLike() =>
        Should.Throw<FormatException>(() => PartialDate.Parse("soon")).Message.ShouldContain("soon");

    [Theory]
    [InlineData("2025-02-05", "2025-02-06", "day by day")]
    [InlineData("2024-12-31", "2025-01", "a day before a month")]
    [InlineData("2025-02-01", "2025-02", "of one start, what ends first comes first")]
    [InlineData("2025", "2025-02", "a year begins before its February")]
    [InlineData("../2024-12-31", "2022", "an open start is first of all")]
    [InlineData("2025-02-05", "2025-02-05/..", "an open end is last of one start")]
    [InlineData("2025-02-05", "2025-02-05?", "of one reach, by the spelling")]
    public void CompareTo_OrdersByEarliestThenLatestThenSpelling(string first, string second, string why)
    {
        var (a, b) = (PartialDate.Parse(first), PartialDate.Parse(second));

        a.CompareTo(b).ShouldBeLessThan(0, why);
        b.CompareTo(a).ShouldBeGreaterThan(0, why);
        (a < b, a <= b, b > a, b >= a, a > b).ShouldBe((true, true, true, true, false), why);
    }

    [Fact]
    public void CompareTo_Null_ComesFirst()
    {
        PartialDate.Year(2025).CompareTo(null).ShouldBeGreaterThan(0);
        (null < PartialDate.Year(2025)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2025-02-05", "2025-02-05", true, "one day")]
    [InlineData("2025-02-05", "2025-02-06", false, "two days")]
    [InlineData("2025-02-05", "2025-02", true, "a day of the month")]
    [InlineData("2025-03-01", "2025-02", false, "the day after the month")]
    [InlineData("2025-01-15~", "2025-01-20", true, "the last day of about then")]
    [InlineData("2025-01-15~", "2025-01-21", false, "one day too far")]
    [InlineData("2025-01-15~", "2025-02-05", false, "another exchange")]
    [InlineData("../2024-12-31", "2024-12-30", true, "before the new year")]
    [InlineData("../2024-12-31", "2025-01-01", false, "not after it")]
    [InlineData("2025-05-23/2025-05-25", "2025-05-24", true, "a day between")]
    [InlineData("2025-05-23/2025-05-25", "2025-05-26", false, "a day after")]
    [InlineData("../2024-12-31", "2024-12-31/..", true, "they meet in one day")]
    public void Overlaps_IsMutual(string left, string right, bool expected, string why)
    {
        PartialDate.Parse(left).Overlaps(PartialDate.Parse(right)).ShouldBe(expected, why);
        PartialDate.Parse(right).Overlaps(PartialDate.Parse(left)).ShouldBe(expected, why);
    }

    [Theory]
    [InlineData("2025-02-05", null, null, true, "no bounds")]
    [InlineData("2025-02-05", "2025-02-05", "2025-02-05", true, "bounds are inclusive")]
    [InlineData("2025-02-05", "2025-02-06", null, false, "too early")]
    [InlineData("2025-02-05", null, "2025-02-04", false, "too late")]
    [InlineData("../2024-12-31", "2024-01-01", "2024-06-30", true, "it can have been then")]
    public void Overlaps_Range(string date, string? from, string? to, bool expected, string why) =>
        PartialDate.Parse(date).Overlaps(Support.Texts.Day(from), Support.Texts.Day(to)).ShouldBe(expected, why);

    [Theory]
    [InlineData("2025-02-05", true, "a day")]
    [InlineData("2025-02-05~", false, "about a day")]
    [InlineData("2025-02-05?", false, "perhaps a day")]
    [InlineData("2025-02", false, "a month")]
    [InlineData("2025-02-05/2025-02-06", false, "two days")]
    [InlineData("../2024-12-31", false, "up to a day")]
    public void ExactDay_OnlyOfOneKnownDay(string text, bool exact, string why) =>
        (PartialDate.Parse(text).ExactDay is not null).ShouldBe(exact, why);

    [Fact]
    public void Between_OneDayTwice_IsThatDay()
    {
        var day = new DateOnly(2025, 2, 5);

        PartialDate.Between(day, day).ShouldBe(PartialDate.Of(day));
        PartialDate.Between(day, day).IsInterval.ShouldBeFalse();
        PartialDate.Until(day).ToString().ShouldBe("../2025-02-05");
        PartialDate.Since(day).ToString().ShouldBe("2025-02-05/..");
    }

    private static string? Iso(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
