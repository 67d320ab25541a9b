using TalksTracker.Articles;

namespace TalksTracker.Time;

/// <summary>Weekdays told with another, or with a day of the month.</summary>
internal static class WeekdaySpans
{
    /// <summary>"Thursday and Friday", "Friday to Sunday": how many days later the second is.</summary>
    public static int? LastDay(List<Token> tokens, int at, DayOfWeek first, int limit)
    {
        if (at + 2 >= limit || !(tokens[at + 1].Norm is "and" or "to" or "through") || !DateWords.Weekdays.TryGetValue(tokens[at + 2].Norm, out var last))
        {
            return null;
        }

        var days = ((int)last - (int)first + 7) % 7;
        return days > 0 && (days == 1 || tokens[at + 1].Norm is not "and") ? days : null;
    }

    /// <summary>"Saturday the 11th": of this month, or the last one that has the day behind it.</summary>
    public static DateMention? OfMonth(int at, int day, DateOnly on)
    {
        var month = day <= on.Day ? on : on.AddMonths(-1);
        return day <= DateTime.DaysInMonth(month.Year, month.Month) ? new DateMention(at, at + 3, PartialDate.Of(new DateOnly(month.Year, month.Month, day)), Forward: false) : null;
    }
}
