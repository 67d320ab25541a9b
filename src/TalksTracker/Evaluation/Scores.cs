namespace TalksTracker.Evaluation;

/// <summary>How often a field was right over the matched items.</summary>
/// <param name="Stated">Of the matched items those where the text or the reading gives a value at all: the harder number,
/// because "nothing stated, nothing read" doesn't help it.</param>
public sealed record FieldScore(string Field, int Right, int Asked, int StatedRight, int Stated)
{
    public double Accuracy => Ratio.Of(Right, Asked);

    public double StatedAccuracy => Ratio.Of(StatedRight, Stated);
}

/// <param name="Found">Required items that were read.</param>
/// <param name="Missed">Required items that were not.</param>
/// <param name="Wrong">Items read that no text states.</param>
/// <param name="Neutral">Items read that are optional or background in gold: neither rewarded nor punished.</param>
public sealed record KindScore(string Kind, int Found, int Missed, int Wrong, int Neutral, IReadOnlyList<FieldScore> Fields)
{
    public double Precision => Ratio.Of(Found, Found + Wrong);

    public double Recall => Ratio.Of(Found, Found + Missed);

    public double F1 => Ratio.Of(2 * Found, 2 * Found + Wrong + Missed);

    public FieldScore? Field(string name) => Fields.FirstOrDefault(f => f.Field == name);
}

public enum FindingKind
{
    /// <summary>Stated, and not read.</summary>
    Missed,

    /// <summary>Read, and not stated.</summary>
    Wrong,

    /// <summary>The item was read, with another value in one field.</summary>
    WrongField,
}

/// <summary>One thing to look at: what gold has, and what was read instead; null where there is nothing.</summary>
public sealed record Finding(FindingKind Kind, string CaseId, string Item, string? Field, string? Expected, string? Read)
{
    public override string ToString() => Kind switch
    {
        FindingKind.Missed => $"{CaseId} {Item} missed: {Expected}",
        FindingKind.Wrong => $"{CaseId} {Item} wrong: {Read}",
        _ => $"{CaseId} {Item} {Field}: expected {Expected}, read {Read}",
    };
}

/// <param name="QuietCases">Texts that state nothing of what is looked for.</param>
/// <param name="BrokenSilences">How many of these something was read from, notable statements included.</param>
public sealed record ScoreCard(
    int Cases, int QuietCases, int BrokenSilences, IReadOnlyList<KindScore> Kinds, IReadOnlyList<Finding> Findings)
{
    public KindScore Kind(string name) => Kinds.First(k => k.Kind == name);
}

internal static class Ratio
{
    /// <summary>Nothing asked and nothing wrong is perfect.</summary>
    public static double Of(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
