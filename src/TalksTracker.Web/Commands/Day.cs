using System.Globalization;

namespace TalksTracker.Web.Commands;

/// <summary>Reads a day that a person gives.</summary>
internal static class Day
{
    public static Result<DateOnly?> Read(string? text)
    {
        if (text is null)
            return Result.Of<DateOnly?>(null);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Result.Of<DateOnly?>(day)
            : Result.Failed<DateOnly?>($"“{text}” is no day: write it as 2025-02-05.");
    }
}
