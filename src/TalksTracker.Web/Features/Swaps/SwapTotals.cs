using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>People who came home to a party, or will, over several swaps.</summary>
/// <param name="To">Null for figures that cover all sides together.</param>
/// <param name="Undisclosed">Swaps that gave no figure: the sum lacks them.</param>
/// <param name="Differing">Figures that others put differently: the sum takes those shown.</param>
public sealed record SideTotal(PartyView? To, int Min, int Max, bool Approximate, int Swaps, int Undisclosed, int Differing)
{
    public Figure Figure => new(Swaps == Undisclosed ? null : Min, Max, Approximate);
}

/// <summary>What totals are called.</summary>
public static class TotalWords
{
    /// <summary>"150 to Russia, 175 to Ukraine".</summary>
    public static string Line(IEnumerable<SideTotal> totals) => string.Join(", ", totals.Select(One));

    private static string One(SideTotal total) => total.To is { } to
        ? Texts.Of("Returned.FigureTo", ("figure", total.Figure.ToString()), ("party", to.Name))
        : Texts.Of("Returned.FigureInAll", ("figure", total.Figure.ToString()));
}

/// <summary>Sums over a list of swaps. Only what happened counts as returned; the dead are never added to the living; a part
/// is never added to its whole, nor a total to its parts.</summary>
public sealed record SwapTotals(
    IReadOnlyList<SideTotal> Returned, IReadOnlyList<SideTotal> Bodies, IReadOnlyList<SideTotal> NotYet, int Completed, int Open)
{
    private static readonly Modality[] Intended = [Modality.Agreed, Modality.Ongoing];

    public static SwapTotals Of(IReadOnlyList<SwapSummary> swaps)
    {
        var completed = swaps.Where(s => ModalityWords.Counts(s.Modality)).ToList();
        var open = swaps.Where(s => Intended.Contains(s.Modality)).ToList();
        return new SwapTotals(
            Sum(completed, s => s.People),
            Sum(completed, s => s.Bodies),
            Sum(open, s => s.People),
            completed.Count,
            open.Count);
    }

    private static List<SideTotal> Sum(IEnumerable<SwapSummary> swaps, Func<SwapSummary, IEnumerable<SwapFigure>> figures) => swaps
        .SelectMany(s => figures(s).Select(r => (Swap: s.Id, Return: r)))
        .GroupBy(x => x.Return.To?.Id)
        .Select(g => Total([.. g]))
        .OrderBy(t => t.To is null).ThenBy(t => t.To?.Side is null or Side.None).ThenBy(t => t.To?.Side)
        .ThenBy(t => t.To?.Name, StringComparer.Ordinal)
        .ToList();

    private static SideTotal Total(IReadOnlyList<(int Swap, SwapFigure Return)> parts)
    {
        var figures = parts.Select(p => p.Return.Figure).ToList();
        var silent = parts.GroupBy(p => p.Swap).Count(s => s.All(p => p.Return.Figure.Min is null));
        return new SideTotal(
            parts[0].Return.To,
            figures.Sum(f => f.Min ?? 0),
            figures.Sum(f => f.Max ?? f.Min ?? 0),
            figures.Exists(f => f.Approximate),
            parts.Select(p => p.Swap).Distinct().Count(),
            silent,
            parts.Count(p => p.Return.Differing));
    }
}
