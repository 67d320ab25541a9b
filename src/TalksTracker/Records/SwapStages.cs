using TalksTracker.Articles;

namespace TalksTracker.Records;

/// <summary>Which exchange is a stage of which larger one. Where no rule is sure, they stay apart.</summary>
internal sealed class SwapStages
{
    private const int LongestWhole = 31;
    private const int BetweenStages = 10;

    private readonly Dictionary<SwapFacts, LinkedTo> _links = [];
    private readonly List<SwapFacts> _byDay;
    private readonly List<SwapFacts> _agreed;
    private readonly List<SwapFacts> _ofSeveralDays;
    private readonly ILookup<(string, TextSpan), SwapFacts> _bySentence;

    private SwapStages(List<SwapFacts> swaps)
    {
        _byDay = [.. swaps.Where(s => s.From is not null && (s.CarriedOut || s.Ahead)).OrderBy(s => s.From).ThenBy(s => s.Swap.Slug, StringComparer.Ordinal)];
        _agreed = [.. swaps.Where(s => s.Ahead && s.Agreed is not null).OrderBy(s => s.Agreed).ThenBy(s => s.Swap.Slug, StringComparer.Ordinal)];
        _ofSeveralDays = _byDay.FindAll(OfSeveralDays);
        _bySentence = _agreed.SelectMany(s => Sentences(s).Select(sentence => (sentence, s))).ToLookup(s => s.sentence, s => s.s);
    }

    public static IReadOnlyDictionary<SwapFacts, LinkedTo> Find(List<SwapFacts> swaps)
    {
        var stages = new SwapStages(swaps);
        stages._byDay.ForEach(stages.FindWhole);
        stages._agreed.ForEach(stages.AddUp);
        return stages._links;
    }

    // The smallest larger one: a stage of a stage would be a stage of both.
    private void FindWhole(SwapFacts stage)
    {
        var sameDays = _ofSeveralDays.Where(w => stage.From >= w.From && stage.To <= w.To && stage.Swap.Date!.Value != w.Swap.Date!.Value && w.LargerThan(stage)).Select(w => (Whole: w, Why: WithinItsDays(w, stage)));
        var sameSentence = stage.CarriedOut ? Sentences(stage).SelectMany(s => _bySentence[s]).Where(w => w.LargerThan(stage)).Select(w => (Whole: w, Why: InOneSentence(w, stage))) : [];
        var found = sameDays.Concat(sameSentence).OrderBy(w => w.Whole.SidesWith(stage).Sum(p => w.Whole.Figures[p]))
            .ThenByDescending(w => w.Whole.CarriedOut).ThenBy(w => w.Whole.Swap.Slug, StringComparer.Ordinal).FirstOrDefault();
        if (found.Why is not null)
        {
            _links.Add(stage, new LinkedTo(found.Whole.Swap.Slug, found.Why));
        }
    }

    private static bool OfSeveralDays(SwapFacts s) =>
        s.Swap.Date!.Value is { IsInterval: true, Start.Approximate: false, Earliest: { } from, Latest: { } to } && from < to && to.DayNumber - from.DayNumber <= LongestWhole;

    private static IEnumerable<(string, TextSpan)> Sentences(SwapFacts s) => s.Swap.Reports.SelectMany(m => m.Report.Passages.Select(p => (m.Report.Article.Sha256, p.Span))).Distinct();

    private static string WithinItsDays(SwapFacts whole, SwapFacts stage) =>
        $"Its day ({SwapFacts.Words(stage.Swap.Date!.Value)}) is one of those of the larger exchange ({SwapFacts.Words(whole.Swap.Date!.Value)}), and it is a part of it in size: {Sizes(whole, stage)}.";

    private static string InOneSentence(SwapFacts whole, SwapFacts stage) => $"One sentence tells of both, and it is a part of the larger exchange in size: {Sizes(whole, stage)}.";

    private static string Sizes(SwapFacts whole, SwapFacts stage) => $"{stage.Words(stage.SidesWith(whole))} of {whole.Words(stage.SidesWith(whole))}";

    /// <summary>Exchanges that followed one another soon after the agreement and together make exactly what was agreed.</summary>
    private void AddUp(SwapFacts agreed)
    {
        var candidates = _byDay.FindAll(s => s.CarriedOut && s.From >= agreed.Agreed && s.From.Value.DayNumber - agreed.Agreed!.Value.DayNumber <= SwapLinks.WithinDays
            && !_links.ContainsKey(s) && agreed.LargerThan(s) && agreed.Figures.Keys.All(s.Figures.ContainsKey));
        for (var first = 0; first < candidates.Count - 1; first++)
        {
            if (RunThatMakes(agreed, candidates, first) is { } run)
            {
                run.ForEach(stage => _links.Add(stage, new LinkedTo(agreed.Swap.Slug, WhyTheyAddUp(agreed, run))));
                return;
            }
        }
    }

    private static List<SwapFacts>? RunThatMakes(SwapFacts agreed, List<SwapFacts> candidates, int first)
    {
        var sums = agreed.Figures.Keys.ToDictionary(p => p, p => candidates[first].Figures[p]);
        for (var next = first + 1; next < candidates.Count && candidates[next].From!.Value.DayNumber - candidates[next - 1].To!.Value.DayNumber <= BetweenStages; next++)
        {
            foreach (var side in agreed.Figures.Keys)
            {
                sums[side] += candidates[next].Figures[side];
            }

            if (agreed.Figures.All(f => sums[f.Key] == f.Value))
            {
                return candidates[first..(next + 1)];
            }

            if (agreed.Figures.Any(f => sums[f.Key] > f.Value))
            {
                return null;
            }
        }

        return null;
    }

    private static string WhyTheyAddUp(SwapFacts agreed, List<SwapFacts> run)
    {
        var side = agreed.Figures.Keys.OrderBy(p => p.Id, StringComparer.Ordinal).First();
        var days = string.Join(", ", run.Select(s => SwapFacts.Words(s.Swap.Date!.Value)));
        return $"{string.Join(" + ", run.Select(s => SwapFacts.Number(s.Figures[side])))} = {SwapFacts.Number(agreed.Figures[side])}: the exchanges of {days} together make what was agreed (reported {SwapFacts.Words(agreed.Agreed!.Value)}).";
    }
}
