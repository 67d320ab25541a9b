using TalksTracker.Time;

namespace TalksTracker.Evaluation;

internal enum DateLikeness
{
    Disjoint,
    Unknown,
    Overlapping,
    Same,
}

/// <summary>EDTF dates of gold against those read.</summary>
internal static class Dates
{
    public static bool Equal(string? left, string? right) =>
        left == right || (PartialDate.TryParse(left, out var l) && PartialDate.TryParse(right, out var r) && l == r);

    public static DateLikeness Compare(string? gold, string? read, Allowances allowed)
    {
        var options = allowed.For("date").Append(gold).OfType<string>().ToList();
        if (read is null || options.Count == 0)
            return DateLikeness.Unknown;
        if (options.Any(o => Equal(o, read)))
            return DateLikeness.Same;
        return options.Any(o => Overlap(o, read)) ? DateLikeness.Overlapping : DateLikeness.Disjoint;
    }

    public static double Weight(DateLikeness likeness) => likeness switch
    {
        DateLikeness.Same => 2,
        DateLikeness.Overlapping => 1,
        DateLikeness.Unknown => 0.5,
        _ => 0,
    };

    private static bool Overlap(string left, string right) =>
        PartialDate.TryParse(left, out var l) && PartialDate.TryParse(right, out var r) && l!.Overlaps(r!);
}
