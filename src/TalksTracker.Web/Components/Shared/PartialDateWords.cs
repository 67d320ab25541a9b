using System.Globalization;
using TalksTracker.Time;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Components.Shared;

/// <summary>Dates as people say them, no preciser than they are known.</summary>
public static class PartialDateWords
{
    // Languages that bend their words have a second form for a date that others lean on: "until {date}".
    private const string Bent = "Of";

    public static string Undated => Texts.Of("Date.Undated");

    public static string Of(PartialDate? date) => date switch
    {
        null => Undated,
        { IsInterval: false } => Of(date.Start!.Value),
        { Start: null } => Until(date.End!.Value),
        { End: null } => Texts.Of("Date.Since", ("date", Of(date.Start.Value, Bent))),
        _ => Between(date.Start.Value, date.End.Value),
    };

    public static string Of(DateOnly day) => Of(DatePoint.Of(day));

    /// <summary>A month by itself, as a heading names it.</summary>
    public static string Month(int month) => Texts.Culture.DateTimeFormat.GetMonthName(month);

    /// <summary>The date as an HTML time, as exact as it is known; null where HTML has no spelling for it.</summary>
    public static string? Machine(PartialDate date) => date switch
    {
        { IsInterval: true } or { Start.Uncertain: true } => null,
        // The fifteenth is not what "mid-January" says; January is.
        { Start: { Approximate: true, Day: not null } p } => (p with { Day = null, Approximate = false }).ToString(),
        { Start: { Approximate: false } p } => p.ToString(),
        _ => null,
    };

    private static string Of(DatePoint point, string form = "")
    {
        if (point.Uncertain)
            return Texts.Of("Date.Perhaps", ("date", Of(point with { Uncertain = false }, form)));
        if (point is { Approximate: true, Day: { } day } && PartOfMonth(day) is { } part)
            return Exactly($"Date.{part}{form}", point);
        if (point.Approximate)
            return Texts.Of("Date.About", ("date", Of(point with { Approximate = false }, Bent)));
        return point switch
        {
            { Day: not null } => Exactly($"Date.Day{form}", point),
            { Month: not null } => Exactly($"Date.Month{form}", point),
            _ => Exactly($"Date.Year{form}", point),
        };
    }

    // The days about which the date reader writes "early", "mid-" and "late".
    private static string? PartOfMonth(int day) => day switch { 5 => "Early", 15 => "Mid", 25 => "Late", _ => null };

    private static string Exactly(string key, DatePoint point, string? to = null)
    {
        var month = point.Month ?? 1;
        return Texts.Of(
            key,
            ("day", Plain(point.Day ?? 1)),
            ("month", Month(month)),
            ("monthOf", Texts.Culture.DateTimeFormat.MonthGenitiveNames[month - 1]),
            ("year", Plain(point.Year)),
            ("from", Plain(point.Day ?? 1)),
            ("to", to ?? ""));
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Until(DatePoint end) => end switch
    {
        { Month: 12, Day: 31, Approximate: false } => Before(end with { Year = end.Year + 1, Month = null, Day = null }),
        { Month: { } m, Day: { } d, Approximate: false } when d == DateTime.DaysInMonth(end.Year, m) =>
            Before(end with { Month = m + 1, Day = null }),
        _ => Texts.Of("Date.Until", ("date", Of(end, Bent))),
    };

    private static string Before(DatePoint end) => Texts.Of("Date.Before", ("date", Of(end, Bent)));

    private static string Between(DatePoint start, DatePoint end)
    {
        var exact = start is { Day: not null, Approximate: false, Uncertain: false }
            && end is { Day: not null, Approximate: false, Uncertain: false };
        if (!exact || start.Year != end.Year)
            return Texts.Of("Date.Between", ("from", Of(start, Bent)), ("to", Of(end, Bent)));
        return Exactly(start.Month == end.Month ? "Date.DaysOfMonth" : "Date.DaysOfYear", start, Of(end));
    }
}
