using TalksTracker.Evidence;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Joins what several sentences tell of one round.</summary>
internal static class RoundGrouping
{
    private const int LongestRound = 60;

    /// <remarks>A meeting called off and set anew in the next sentence is one meeting to come.</remarks>
    public static void Add(List<RoundDraft> groups, RoundDraft draft)
    {
        if (draft.Modality.Modality is Modality.Announced && groups.Count > 0 && Cancelled(groups[^1]) && groups[^1].Sentences[^1] + 1 == draft.Sentences[0])
        {
            groups.RemoveAt(groups.Count - 1);
        }

        var into = groups.Find(g => (g.Background == draft.Background || Opened(g, draft) || Opened(draft, g)) && SameRound(g, draft)) ?? (draft is { Date: null, Ordinal: null } ? groups.Find(g => SameRound(g, draft)) : null);
        if (into is null)
        {
            groups.Add(draft);
            return;
        }

        into.Sentences.AddRange(draft.Sentences);
        into.Place = into.Place is null || (into.Place.Place.Kind is "country" && draft.Place is { Place.Kind: not "country" }) ? draft.Place ?? into.Place : into.Place;
        into.Date = into.Background && !draft.Background ? draft.Date ?? into.Date : Better(into.Date, draft.Date);
        into.Background &= draft.Background;
        into.Ordinal ??= draft.Ordinal;
        into.Format ??= draft.Format;
        if (into.Modality.Modality is not (Modality.Happened or Modality.Ongoing) && draft.Modality.Modality is Modality.Happened)
        {
            into.Modality = draft.Modality;
        }
    }

    /// <summary>The first date, unless the other gives the days from first to last, or the day of a month.</summary>
    private static DateClaim? Better(DateClaim? first, DateClaim? other) =>
        first is null ? other
        : other is { Value: { IsInterval: true, Start: not null, End: not null } range } && first.Value.ExactDay is not null && range.Start is { } && first.Value.ExactDay is { } day && range.Overlaps(day, day) ? other
        : other?.Value.ExactDay is not null && first.Value is { ExactDay: null, IsInterval: false } ? other
        : first;

    private static bool SameRound(RoundDraft g, RoundDraft d) =>
        g.Sides.Parties.SequenceEqual(d.Sides.Parties) && g.Done == d.Done && Cancelled(g) == Cancelled(d)
        && (g.Date is null || d.Date is null || g.Date.Value.Overlaps(d.Date.Value) || Opened(g, d) || Opened(d, g) || NextDay(g, d))
        && (g.Ordinal is null || d.Ordinal is null || g.Ordinal.Value == d.Ordinal.Value)
        && (PlacesFit(g.Place?.Place, d.Place?.Place) || InPassing(g, d) || InPassing(d, g));

    /// <summary>The day on which talks opened, and a later one of the same talks.</summary>
    private static bool Opened(RoundDraft first, RoundDraft last) =>
        first.Opening && !last.Opening && !last.Background && first.Date?.Value.ExactDay is { } start && last.Date?.Value.ExactDay is { } end && end >= start && end.DayNumber - start.DayNumber < LongestRound;

    /// <summary>"They met three times on Friday", after a meeting on Saturday: two days of one round.</summary>
    private static bool NextDay(RoundDraft g, RoundDraft d) =>
        d.Place is null && g is { Done: true, Place: not null } && g.Date?.Value.ExactDay is { } a && d.Date?.Value.ExactDay is { } b && Math.Abs(a.DayNumber - b.DayNumber) == 1;

    /// <summary>A headline names the suburb, the text the city: without a day of its own it tells of the same.</summary>
    private static bool InPassing(RoundDraft first, RoundDraft second) =>
        first.Heading && first.Date is null && first.Place?.Place.Party is { } state && state == second.Place?.Place.Party && second.Sentences[0] - first.Sentences[0] <= 3;

    private static bool Cancelled(RoundDraft d) => d.Modality.Modality is Modality.Cancelled;

    private static bool PlacesFit(Place? a, Place? b) => a is null || b is null || a == b
        || (a.Party == b.Party && (a.Kind is "country" or "building" || b.Kind is "country" or "building"));
}
