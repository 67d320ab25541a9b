using TalksTracker.Evidence;

namespace TalksTracker.Records;

/// <summary>Which exchange is a stage of which larger one. Where no rule is sure, they stay apart.</summary>
internal static class SwapStages
{
    private const int LongestWhole = 31;
    private const int BetweenStages = 10;

    public static Dictionary<SwapFacts, LinkedTo> Find(List<SwapFacts> swaps)
    {
        var links = new Dictionary<SwapFacts, LinkedTo>();
        var byDay = swaps.Where(s => s.From is not null).OrderBy(s => s.From).ThenBy(s => s.Swap.Slug, StringComparer.Ordinal).ToList();
        foreach (var stage in byDay.Where(s => s.CarriedOut || s.Ahead))
        {
            // The smallest larger one: a stage of a stage would be a stage of both.
            var whole = swaps.Where(w => (w.CarriedOut || w.Ahead) && w.LargerThan(stage)).Select(w => (w, Why: WithinItsDays(w, stage) ?? ToldInOneSentence(w, stage)))
                .Where(w => w.Why is not null).OrderBy(w => w.w.SidesWith(stage).Sum(p => w.w.Figures[p])).ThenByDescending(w => w.w.CarriedOut).ThenBy(w => w.w.Swap.Slug, StringComparer.Ordinal).FirstOrDefault();
            if (whole.Why is not null)
            {
                links.Add(stage, new LinkedTo(whole.w.Swap.Slug, whole.Why));
            }
        }

        foreach (var agreed in swaps.Where(s => s.Ahead && s.Agreed is not null).OrderBy(s => s.Agreed).ThenBy(s => s.Swap.Slug, StringComparer.Ordinal))
        {
            AddUp(agreed, [.. byDay.Where(s => s.CarriedOut && !links.ContainsKey(s))], links);
        }

        return links;
    }

    private static string? WithinItsDays(SwapFacts whole, SwapFacts stage) =>
        whole.Swap.Date?.Value is { Earliest: { } from, Latest: { } to, Start.Approximate: false } days
            && days.IsInterval && from < to && to.DayNumber - from.DayNumber <= LongestWhole
            && stage.From >= from && stage.To <= to && stage.Swap.Date!.Value != days
            ? $"Its day ({SwapFacts.Words(stage.Swap.Date.Value)}) is one of those of the larger exchange ({SwapFacts.Words(days)}), and it is a part of it in size: {Sizes(whole, stage)}."
            : null;

    private static string? ToldInOneSentence(SwapFacts whole, SwapFacts stage) =>
        whole.Ahead && stage.CarriedOut && InOneSentence(whole.Swap, stage.Swap)
            ? $"One sentence tells of both, and it is a part of the larger exchange in size: {Sizes(whole, stage)}."
            : null;

    private static string Sizes(SwapFacts whole, SwapFacts stage) => $"{stage.Words(stage.SidesWith(whole))} of {whole.Words(stage.SidesWith(whole))}";

    private static bool InOneSentence(SwapRecord a, SwapRecord b) => a.Reports.Any(x => b.Reports.Any(y =>
        x.Report.Article.Sha256 == y.Report.Article.Sha256 && x.Report.Passages.Any(p => y.Report.Passages.Any(q => p.Span == q.Span))));

    /// <summary>Exchanges that followed one another soon after the agreement and together make exactly what was agreed.</summary>
    private static void AddUp(SwapFacts agreed, List<SwapFacts> later, Dictionary<SwapFacts, LinkedTo> links)
    {
        var candidates = later.FindAll(s => agreed.LargerThan(s) && s.From >= agreed.Agreed && s.From.Value.DayNumber - agreed.Agreed!.Value.DayNumber <= SwapLinks.WithinDays);
        for (var first = 0; first < candidates.Count; first++)
        {
            for (var last = first + 1; last < candidates.Count && candidates[last].From!.Value.DayNumber - candidates[last - 1].To!.Value.DayNumber <= BetweenStages; last++)
            {
                var run = candidates[first..(last + 1)];
                if (MakesTheWhole(agreed, run))
                {
                    run.ForEach(stage => links.Add(stage, new LinkedTo(agreed.Swap.Slug, WhyTheyAddUp(agreed, run))));
                    return;
                }
            }
        }
    }

    private static bool MakesTheWhole(SwapFacts agreed, List<SwapFacts> run) => agreed.Figures.All(f => run.TrueForAll(s => s.Figures.ContainsKey(f.Key)) && run.Sum(s => s.Figures[f.Key]) == f.Value);

    private static string WhyTheyAddUp(SwapFacts agreed, List<SwapFacts> run)
    {
        var side = agreed.Figures.Keys.OrderBy(p => p.Id, StringComparer.Ordinal).First();
        var days = string.Join(", ", run.Select(s => SwapFacts.Words(s.Swap.Date!.Value)));
        return $"{string.Join(" + ", run.Select(s => SwapFacts.Number(s.Figures[side])))} = {SwapFacts.Number(agreed.Figures[side])}: the exchanges of {days} together make what was agreed (reported {SwapFacts.Words(agreed.Agreed!.Value)}).";
    }
}
