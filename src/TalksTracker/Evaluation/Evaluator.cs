namespace TalksTracker.Evaluation;

/// <summary>Compares what was read with what was read by hand: precision, recall and F1 per kind, accuracy per field, and
/// every miss and every wrong one.</summary>
/// <remarks>
/// <para>Items are paired one to one within their text, so that the sum of the pairs' likeness is greatest; what makes two
/// items the same is said by <see cref="SwapRules"/>, <see cref="RoundRules"/>, <see cref="DemandRules"/> and
/// <see cref="AgreementRules"/>, and of names by <see cref="NameMatcher"/>.</para>
/// <para>A required gold item is found or missed. A reading that pairs with an optional or a background item is neither
/// rewarded nor punished, whatever its fields. A reading that pairs with nothing is wrong, even if it calls itself
/// background. Fields are compared on the required items found.</para>
/// <para>A field is right if it has gold's value, or one that gold lets pass (Accept, Alt, Optional). Where gold has no value
/// and lets none pass, any value is wrong; where both have none, it is right. Lists must hold the same, in any order. Dates
/// are equal or wrong: a month is not a day of it.</para>
/// </remarks>
public sealed class Evaluator(NameMatcher names)
{
    public ScoreCard Score(IEnumerable<(TextCase Gold, TextCase Read)> cases)
    {
        var pairs = cases.ToList();
        var findings = new List<Finding>();
        KindScore[] kinds =
        [
            Score(new SwapRules(names), pairs, c => c.Swaps, findings),
            Score(new RoundRules(names), pairs, c => c.Rounds, findings),
            Score(new DemandRules(names), pairs, c => c.Demands, findings),
            Score(new AgreementRules(names), pairs, c => c.Agreements, findings),
        ];

        var quiet = pairs.Where(p => p.Gold.StatesNothing).ToList();
        findings.AddRange(quiet.SelectMany(p => p.Read.Statements, (p, s) =>
            new Finding(FindingKind.Wrong, p.Gold.Id, "statements", null, null, s.Describe())));
        var broken = quiet.Count(p => !p.Read.StatesNothing || p.Read.Statements.Count > 0);
        return new ScoreCard(pairs.Count, quiet.Count, broken, kinds,
            [.. findings.OrderBy(f => pairs.FindIndex(p => p.Gold.Id == f.CaseId))]);
    }

    private static KindScore Score<T>(
        ItemRules<T> rules,
        List<(TextCase Gold, TextCase Read)> cases,
        Func<TextCase, IReadOnlyList<T>> itemsOf,
        List<Finding> findings)
        where T : CaseItem
    {
        var tally = new Tally<T>(rules, findings);
        foreach (var (gold, read) in cases)
            tally.Add(gold.Id, itemsOf(gold), itemsOf(read));
        return tally.ToScore();
    }
}
