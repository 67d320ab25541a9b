using System.Globalization;
using TalksTracker.Time;

namespace TalksTracker.Web.Components.Shared;

/// <summary>Dates as people say them, no preciser than they are known.</summary>
public static class PartialDateWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public const string Undated = "Without a date";

    public static string Of(PartialDate? date) => date switch
    {
        null => Undated,
        { IsInterval: false } => Of(date.Start!.Value),
        { Start: null } => Until(date.End!.Value),
        { End: null } => $"since {Of(date.Start.Value)}",
        _ => Between(date.Start.Value, date.End.Value),
    };

    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", English);

    public static string Month(int month) => English.DateTimeFormat.GetMonthName(month);

    /// <summary>The date as an HTML time, as exact as it is known; null where HTML has no spelling for it.</summary>
    public static string? Machine(PartialDate date) => date switch
    {
        { IsInterval: true } or { Start.Uncertain: true } => null,
        // The fifteenth is not what "mid-January" says; January is.
        { Start: { Approximate: true, Day: not null } p } => (p with { Day = null, Approximate = false }).ToString(),
        { Start: { Approximate: false } p } => p.ToString(),
        _ => null,
    };

    private static string Of(DatePoint point)
    {
        var words = (point.Month, point.Day) switch
        {
            (null, _) => Year(point),
            ({ } month, null) => About(point) + MonthAndYear(point.Year, month),
            ({ } month, { } day) when point.Approximate && PartOfMonth(day) is { } part => part + MonthAndYear(point.Year, month),
            ({ } month, { } day) => About(point) + Of(new DateOnly(point.Year, month, day)),
        };
        return point.Uncertain ? $"perhaps {words}" : words;
    }

    private static string Year(DatePoint point) => About(point) + point.Year.ToString(English);

    private static string About(DatePoint point) => point.Approximate ? "about " : "";

    // The days about which the date reader writes "early", "mid-" and "late".
    private static string? PartOfMonth(int day) => day switch { 5 => "early ", 15 => "mid-", 25 => "late ", _ => null };

    private static string MonthAndYear(int year, int month) => string.Create(English, $"{Month(month)} {year}");

    private static string Until(DatePoint end) => end switch
    {
        { Month: 12, Day: 31, Approximate: false } => $"before {(end.Year + 1).ToString(English)}",
        { Month: { } m, Day: { } d, Approximate: false } when d == DateTime.DaysInMonth(end.Year, m) =>
            $"before {MonthAndYear(end.Year, m + 1)}",
        _ => $"until {Of(end)}",
    };

    private static string Between(DatePoint start, DatePoint end)
    {
        var exact = start is { Day: not null, Approximate: false, Uncertain: false }
            && end is { Day: not null, Approximate: false, Uncertain: false };
        if (!exact || start.Year != end.Year)
            return $"{Of(start)} to {Of(end)}";
        return start.Month == end.Month
            ? string.Create(English, $"{start.Day}–{Of(end)}")
            : string.Create(English, $"{start.Day} {Month(start.Month!.Value)} – {Of(end)}");
    }
}
