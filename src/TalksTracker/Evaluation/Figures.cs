using System.Globalization;

namespace TalksTracker.Evaluation;

/// <summary>Gold's figures of a swap against those read: which agree, which are missing, which are one too many.</summary>
/// <remarks>
/// A figure agrees if it is the same number (or "stated without one" on both) for the same side. "total" and "unspecified"
/// are sides of their own: 206 in total is not 103 each. Figures of one side that add up to gold's figure agree with it.
/// A total that gold labels ("total hostages (army)") agrees under "total", "unspecified" or any side of the swap.
/// People who aren't a side ("foreign nationals") agree by category. Whatever else was read is one too many.
/// </remarks>
internal sealed class Figures
{
    private Figures(List<(ReturnedItem Gold, ReturnedItem Read)> pairs, int covered, int missing, int extra) =>
        (Pairs, Covered, Missing, Extra) = (pairs, covered, missing, extra);

    /// <summary>The figures that agree one to one.</summary>
    public IReadOnlyList<(ReturnedItem Gold, ReturnedItem Read)> Pairs { get; }

    /// <summary>Gold's figures that were read, whole or as a sum.</summary>
    public int Covered { get; }

    public int Missing { get; }

    public int Extra { get; }

    public bool Agree => Missing == 0 && Extra == 0;

    public static Figures Of(SwapItem gold, SwapItem read, NameMatcher names)
    {
        var used = new bool[read.Returned.Count];
        var pairs = new List<(ReturnedItem, ReturnedItem)>();
        var open = new List<ReturnedItem>();
        foreach (var figure in gold.Returned)
        {
            var at = IndexOf(read.Returned, (r, i) => !used[i] && SameSide(gold, figure, r, names) && SameCount(figure, r));
            if (at < 0)
            {
                open.Add(figure);
                continue;
            }

            used[at] = true;
            pairs.Add((figure, read.Returned[at]));
        }

        var missing = open.Count(f => !AddsUp(gold, f, read, used, names) && !f.Optional);
        return new Figures(pairs, gold.Returned.Count - missing, missing, used.Count(u => !u));
    }

    /// <summary>How many numbers both have, whoever's people they are.</summary>
    public static int NumbersShared(SwapItem gold, SwapItem read) =>
        gold.Returned.Where(r => r.Count is not null).Select(r => r.Count).Intersect(read.Returned.Select(r => r.Count)).Count();

    public static bool SameSide(SwapItem gold, ReturnedItem figure, ReturnedItem read, NameMatcher names) =>
        figure.To == read.To
        || figure.Allowed.Allows("to", read.To, (a, b) => names.Same(NameKind.Party, a, b))
        || Side.Of(figure.To) switch
        {
            Side.Kind.LabelledTotal => read.To is CaseWords.Total or CaseWords.Unspecified
                || gold.Returned.Any(r => Side.Of(r.To) == Side.Kind.Party && names.Same(NameKind.Party, r.To, read.To)),
            Side.Kind.People => Side.CategoryOf(figure.To) == read.Category || names.Same(NameKind.Party, figure.To, read.To),
            Side.Kind.Party => Side.Of(read.To) == Side.Kind.Party && names.Same(NameKind.Party, figure.To, read.To),
            _ => false,
        };

    private static bool SameCount(ReturnedItem figure, ReturnedItem read) =>
        figure.Count == read.Count
        || figure.Allowed.Allows("count", read.Count?.ToString(CultureInfo.InvariantCulture), (a, b) => a == b);

    /// <summary>Whether two or more of the figures read for this side make up gold's; they then count as used.</summary>
    private static bool AddsUp(SwapItem gold, ReturnedItem figure, SwapItem read, bool[] used, NameMatcher names)
    {
        var parts = Enumerable.Range(0, read.Returned.Count)
            .Where(i => read.Returned[i].Count is > 0 && SameSide(gold, figure, read.Returned[i], names)).Take(12).ToList();
        for (var set = 1; figure.Count is not null && set < 1 << parts.Count; set++)
        {
            var chosen = parts.Where((_, bit) => (set >> bit & 1) == 1).ToList();
            if (chosen.Count < 2 || chosen.Sum(i => (long)read.Returned[i].Count!.Value) != figure.Count)
                continue;
            chosen.ForEach(i => used[i] = true);
            return true;
        }

        return false;
    }

    private static int IndexOf(IReadOnlyList<ReturnedItem> items, Func<ReturnedItem, int, bool> matches)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (matches(items[i], i))
                return i;
        }

        return -1;
    }
}

/// <summary>What a gold figure's "to" says.</summary>
internal static class Side
{
    public enum Kind
    {
        Party,
        Total,
        LabelledTotal,
        Unspecified,

        /// <summary>People who belong to no side of the swap, named by category.</summary>
        People,
    }

    public static Kind Of(string to) => to switch
    {
        CaseWords.Total => Kind.Total,
        CaseWords.Unspecified => Kind.Unspecified,
        _ when to.Split(' ', '(', ')').Contains(CaseWords.Total) => Kind.LabelledTotal,
        _ => CategoryOf(to) is null ? Kind.Party : Kind.People,
    };

    /// <summary>"foreign nationals" as the category foreign-national; null for a party's name.</summary>
    public static string? CategoryOf(string to)
    {
        var word = to.ToLowerInvariant().Replace(' ', '-').TrimEnd('s');
        return Enum.GetValues<Evidence.PeopleCategory>().Select(CaseWords.Category)
            .FirstOrDefault(c => c == word && c != CaseWords.Unspecified);
    }
}
