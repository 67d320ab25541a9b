using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Reads the day of a stage from the days of the whole: "on the first day it was 390 apiece", "day two: 307-307".</summary>
internal sealed class SwapStages(Reading r)
{
    /// <summary>The day and the words that tell it; null where the sentence names no day of the whole.</summary>
    public (PartialDate Day, int First, int End)? DayOf(Sentence s, PartialDate? whole)
    {
        if (whole is not { IsInterval: true, Earliest: { } first, Latest: { } last } || last.DayNumber - first.DayNumber is < 1 or > 60)
        {
            return null;
        }

        for (var i = s.First; i + 1 < s.End; i++)
        {
            var nth = r.Norm(i + 1) is "day" ? r.Norm(i) is "last" or "final" ? last.DayNumber - first.DayNumber + 1 : NumberReader.Ordinal(r.Tokens[i])
                : r.Norm(i) is "day" ? NumberReader.At(r.Tokens, i + 1, i + 1, s.End)?.Value : null;
            if (nth is { } n and > 0 && first.AddDays(n - 1) is var day && day <= last)
            {
                return (PartialDate.Of(day), i, i + 2);
            }
        }

        return null;
    }
}
