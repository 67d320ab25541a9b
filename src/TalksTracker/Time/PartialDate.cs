using System.Globalization;

namespace TalksTracker.Time;

/// <summary>A year, month or day as far as it is known: one end of a <see cref="PartialDate"/>.</summary>
/// <param name="Approximate">EDTF "~": about then.</param>
/// <param name="Uncertain">EDTF "?": perhaps then.</param>
public readonly record struct DatePoint(int Year, int? Month, int? Day, bool Approximate = false, bool Uncertain = false)
{
    public static DatePoint Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The first day it can mean. An approximate day reaches five days back, but not out of its month:
    /// "mid-January" is written 2025-01-15~ and means 10 to 20 January.</summary>
    public DateOnly Earliest => (Month, Day) switch
    {
        (null, _) => new DateOnly(Year, 1, 1),
        ({ } m, null) => new DateOnly(Year, m, 1),
        ({ } m, { } d) => new DateOnly(Year, m, Approximate ? Math.Max(1, d - Slack) : d),
    };

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest => (Month, Day) switch
    {
        (null, _) => new DateOnly(Year, 12, 31),
        ({ } m, null) => new DateOnly(Year, m, DateTime.DaysInMonth(Year, m)),
        ({ } m, { } d) => new DateOnly(Year, m, Approximate ? Math.Min(DateTime.DaysInMonth(Year, m), d + Slack) : d),
    };

    private const int Slack = 5;

    public override string ToString()
    {
        var mark = (Approximate, Uncertain) switch { (true, true) => "%", (true, false) => "~", (false, true) => "?", _ => "" };
        return (Month, Day) switch
        {
            (null, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{mark}"),
            ({ } m, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}{mark}"),
            ({ } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}-{d:00}{mark}"),
        };
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out DatePoint point)
    {
        point = default;
        bool approximate = false, uncertain = false;
        if (!text.IsEmpty && text[^1] is '~' or '?' or '%')
        {
            (approximate, uncertain) = (text[^1] is '~' or '%', text[^1] is '?' or '%');
            text = text[..^1];
        }

        if (text.Length is not (4 or 7 or 10) || !Number(text[..4], out var year) || year < 1)
        {
            return false;
        }

        int? month = null, day = null;
        if (text.Length >= 7)
        {
            if (text[4] != '-' || !Number(text.Slice(5, 2), out var m) || m is < 1 or > 12)
            {
                return false;
            }

            month = m;
        }

        if (text.Length == 10)
        {
            if (text[7] != '-' || !Number(text.Slice(8, 2), out var d) || d < 1 || d > DateTime.DaysInMonth(year, month!.Value))
            {
                return false;
            }

            day = d;
        }

        point = new DatePoint(year, month, day, approximate, uncertain);
        return true;

        static bool Number(ReadOnlySpan<char> digits, out int value) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}

/// <summary>A date as precise as a text makes it, and no preciser: a day, month or year, about then, an interval, or open at one
/// end. Written and read as EDTF level 1 (Library of Congress, ISO 8601-2:2019 annex A): "2025-02-05", "2025-01~",
/// "../2024-12-31", "2025-05-23/2025-05-25".</summary>
/// <remarks>Ordered by the earliest possible day, open starts first, then by the latest, then by the spelling.</remarks>
public sealed record PartialDate : IComparable<PartialDate>
{
    private PartialDate(DatePoint? start, DatePoint? end, bool isInterval) => (Start, End, IsInterval) = (start, end, isInterval);

    /// <summary>Null where open: "before the new year" has no start.</summary>
    public DatePoint? Start { get; }

    /// <summary>Null where open. The same as <see cref="Start"/> where this is no interval.</summary>
    public DatePoint? End { get; }

    public bool IsInterval { get; }

    /// <summary>The first day it can mean; null where open.</summary>
    public DateOnly? Earliest => Start?.Earliest;

    /// <summary>The last day it can mean; null where open.</summary>
    public DateOnly? Latest => End?.Latest;

    /// <summary>The day, where it is exactly one known day.</summary>
    public DateOnly? ExactDay =>
        !IsInterval && Start is { Day: not null, Approximate: false, Uncertain: false } p ? p.Earliest : null;

    public static PartialDate Of(DateOnly day) => Of(DatePoint.Of(day));

    public static PartialDate Of(DatePoint point) => new(point, point, isInterval: false);

    public static PartialDate Month(int year, int month, bool approximate = false) => Of(new DatePoint(year, month, null, approximate));

    public static PartialDate Year(int year, bool approximate = false) => Of(new DatePoint(year, null, null, approximate));

    /// <summary>From one day to another; the same day twice is that day.</summary>
    public static PartialDate Between(DateOnly start, DateOnly end) =>
        start == end ? Of(start) : new PartialDate(DatePoint.Of(start), DatePoint.Of(end), isInterval: true);

    /// <summary>Some time up to and including a day.</summary>
    public static PartialDate Until(DateOnly end) => new(null, DatePoint.Of(end), isInterval: true);

    /// <summary>Some time from a day on.</summary>
    public static PartialDate Since(DateOnly start) => new(DatePoint.Of(start), null, isInterval: true);

    /// <summary>Whether both can mean one and the same day.</summary>
    public bool Overlaps(PartialDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Overlaps(other.Earliest, other.Latest);
    }

    /// <summary>Whether it can mean a day of the range; null is open.</summary>
    public bool Overlaps(DateOnly? from, DateOnly? to) =>
        (Earliest is not { } e || to is not { } t || e <= t) && (Latest is not { } l || from is not { } f || l >= f);

    public static bool TryParse(string? text, out PartialDate? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!DatePoint.TryParse(text, out var point))
            {
                return false;
            }

            date = Of(point);
            return true;
        }

        if (!End(text.AsSpan(0, slash), out var start) || !End(text.AsSpan(slash + 1), out var end) || (start is null && end is null)
            || (start is { } s && end is { } e && s.Earliest > e.Latest))
        {
            return false;
        }

        date = new PartialDate(start, end, isInterval: true);
        return true;

        static bool End(ReadOnlySpan<char> part, out DatePoint? point)
        {
            point = null;
            if (part is ".." or "")
            {
                return true;
            }

            var ok = DatePoint.TryParse(part, out var p);
            point = p;
            return ok;
        }
    }

    /// <exception cref="FormatException">Not EDTF level 1 as far as this project uses it.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date! : throw new FormatException($"“{text}” is not a date such as 2025-02-05, 2025-01~ or ../2024-12-31.");

    public int CompareTo(PartialDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byEarliest = (Earliest ?? DateOnly.MinValue).CompareTo(other.Earliest ?? DateOnly.MinValue);
        var byLatest = byEarliest != 0 ? byEarliest : (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        return byLatest != 0 ? byLatest : string.CompareOrdinal(ToString(), other.ToString());
    }

    public static bool operator <(PartialDate? left, PartialDate? right) => Comparer<PartialDate>.Default.Compare(left, right) < 0;

    public static bool operator <=(PartialDate? left, PartialDate? right) => Comparer<PartialDate>.Default.Compare(left, right) <= 0;

    public static bool operator >(PartialDate? left, PartialDate? right) => Comparer<PartialDate>.Default.Compare(left, right) > 0;

    public static bool operator >=(PartialDate? left, PartialDate? right) => Comparer<PartialDate>.Default.Compare(left, right) >= 0;

    /// <summary>The EDTF spelling.</summary>
    public override string ToString() => IsInterval ? $"{Start?.ToString() ?? ".."}/{End?.ToString() ?? ".."}" : Start!.Value.ToString();
}
