using System.Collections.Frozen;
using TalksTracker.Articles;

namespace TalksTracker.Time;

/// <summary>The words of the calendar.</summary>
internal static class DateWords
{
    public static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["january"] = 1, ["february"] = 2, ["march"] = 3, ["april"] = 4, ["may"] = 5, ["june"] = 6, ["july"] = 7, ["august"] = 8, ["september"] = 9, ["october"] = 10,
        ["november"] = 11, ["december"] = 12, ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4, ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, DayOfWeek> Weekdays = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal)
    {
        ["monday"] = DayOfWeek.Monday, ["tuesday"] = DayOfWeek.Tuesday, ["wednesday"] = DayOfWeek.Wednesday, ["thursday"] = DayOfWeek.Thursday,
        ["friday"] = DayOfWeek.Friday, ["saturday"] = DayOfWeek.Saturday, ["sunday"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that open a date expression, for a quick look before anything is tried.</summary>
    public static readonly WordSet Openers = WordSet.Split("today yesterday tomorrow tonight same that last this next early mid late before prior previous past end coming new middle beginning following earlier");

    /// <summary>Words by which the event is still to come.</summary>
    public static readonly WordSet Future = WordSet.Split(
        "will shall 'll set due scheduled planned plans plan expected starting upcoming next would slated going coming deadline resume resumes reconvenes "
        + "tomorrow hopes hoping");

    /// <summary>Verbs that say, after "agreed to" or "was to", that a meeting is still to come.</summary>
    public static readonly WordSet Meeting = WordSet.Split("meet hold resume return reconvene continue start begin open sit gather convene");
}
