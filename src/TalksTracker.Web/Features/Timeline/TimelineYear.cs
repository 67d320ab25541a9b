using System.Globalization;
using TalksTracker.Time;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Timeline;

/// <summary>A year of the timeline, with its months in the order of the list.</summary>
public sealed record TimelineYear(int Year, IReadOnlyList<TimelineMonth> Months)
{
    public string Anchor => AnchorOf(Year);

    public static string AnchorOf(int year) => string.Create(CultureInfo.InvariantCulture, $"y-{year}");

    /// <param name="items">In order, each with a date; the groups keep it.</param>
    public static IReadOnlyList<TimelineYear> Of(IEnumerable<TimelineItem> items) => [.. items
        .GroupBy(i => TimelineSlot.Of(i.When!))
        .GroupBy(g => g.Key.Year)
        .Select(year => new TimelineYear(year.Key, [.. year.Select(m => new TimelineMonth(m.Key, [.. m]))]))];
}

/// <param name="Month">Null where the month is not known.</param>
/// <param name="Before">Only the last possible day is known.</param>
public readonly record struct TimelineSlot(int Year, int? Month, bool Before)
{
    public static TimelineSlot Of(PartialDate date) => date switch
    {
        { Start: null } => new TimelineSlot(date.End!.Value.Year, null, Before: true),
        { Start: { Month: { } month } start } => new TimelineSlot(start.Year, month, Before: false),
        _ => new TimelineSlot(date.Start!.Value.Year, null, Before: false),
    };

    public string Anchor => string.Create(CultureInfo.InvariantCulture,
        $"m-{Year}-{(Month is { } month ? month.ToString("00", CultureInfo.InvariantCulture) : Before ? "before" : "open")}");

    public string Heading => this switch
    {
        { Month: { } month } => PartialDateWords.Month(month),
        { Before: true } => Texts.Of("Timeline.YearOrBefore"),
        _ => Texts.Of("Timeline.MonthOpen"),
    };
}

public sealed record TimelineMonth(TimelineSlot Slot, IReadOnlyList<TimelineItem> Items);
