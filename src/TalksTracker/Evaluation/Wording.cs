using TalksTracker.Articles;

namespace TalksTracker.Evaluation;

/// <summary>How much of one wording is found in another.</summary>
internal static class Wording
{
    private const int StemLength = 5;

    /// <summary>The share of gold's content words that the other has too, 0 to 1; the best of its points, parted by semicolons,
    /// where such a point shares two words at least.</summary>
    public static double SharedPoint(string? gold, string? other) =>
        (gold ?? "").Split(';').Where(point => Count(point, other) >= 2).Select(point => Shared(point, other))
            .Append(Shared(gold, other)).Max();

    /// <summary>The share of gold's content words that the other has too, 0 to 1.</summary>
    public static double Shared(string? gold, string? other) =>
        Stems(gold) is { Count: > 0 } words ? (double)Count(gold, other) / words.Count : 0;

    public static int Count(string? gold, string? other)
    {
        var stems = Stems(other);
        return Stems(gold).Count(stems.Contains);
    }

    /// <summary>Numbers, and the beginnings of words of four letters and more.</summary>
    private static HashSet<string> Stems(string? text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var folded = Folding.Fold(text ?? "").Replace(",", "", StringComparison.Ordinal);
        for (var start = 0; start < folded.Length;)
        {
            var end = start;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
                end++;
            if (end - start > 3 || (end > start && char.IsDigit(folded[start])))
                stems.Add(folded.Substring(start, Math.Min(end - start, StemLength)));
            start = Math.Max(end, start + 1);
        }

        return stems;
    }
}
