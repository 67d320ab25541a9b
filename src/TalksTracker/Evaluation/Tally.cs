namespace TalksTracker.Evaluation;

/// <summary>Counts the items of one kind over all texts.</summary>
internal sealed class Tally<T>(ItemRules<T> rules, List<Finding> findings) where T : CaseItem
{
    /// <summary>Of two equally good pairings the one that finds a required item.</summary>
    private const double RequiredFirst = 0.001;

    private readonly List<FieldCheck> _checks = [];
    private int _found;
    private int _missed;
    private int _wrong;
    private int _neutral;

    public void Add(string caseId, IReadOnlyList<T> gold, IReadOnlyList<T> read)
    {
        var readOf = Assignment.Best(gold.Count, read.Count, (g, r) => rules.Likeness(gold[g], read[r]) is var likeness and > 0
            ? likeness + (gold[g].Required ? RequiredFirst : 0)
            : 0);
        var spare = Enumerable.Range(0, read.Count).Except(readOf).Order().ToList();
        for (var g = 0; g < gold.Count; g++)
        {
            if (readOf[g] >= 0)
                Matched(caseId, gold[g], Joined(gold[g], read[readOf[g]], read, spare));
            else if (gold[g].Required)
                Missed(caseId, gold[g]);
        }

        _wrong += spare.Count;
        findings.AddRange(spare.Select(r => new Finding(FindingKind.Wrong, caseId, rules.Kind, null, null, read[r].Describe())));
    }

    public KindScore ToScore()
    {
        var fields = _checks.GroupBy(c => c.Field, StringComparer.Ordinal).Select(g =>
            new FieldScore(g.Key, g.Count(c => c.Right), g.Count(), g.Count(c => c.Right && c.Stated), g.Count(c => c.Stated)));
        return new KindScore(rules.Kind, _found, _missed, _wrong, _neutral, [.. fields]);
    }

    /// <summary>The matched reading with what belongs to it; what was joined is no longer spare.</summary>
    private T Joined(T gold, T matched, IReadOnlyList<T> read, List<int> spare)
    {
        foreach (var candidate in spare.ToList())
        {
            if (rules.Join(gold, matched, read[candidate]) is not { } joined)
                continue;
            matched = joined;
            spare.Remove(candidate);
        }

        return matched;
    }

    private void Matched(string caseId, T gold, T read)
    {
        if (!gold.Required)
        {
            _neutral++;
            return;
        }

        _found++;
        var checks = rules.Compare(gold, read).ToList();
        _checks.AddRange(checks);
        findings.AddRange(checks.Where(c => !c.Right)
            .Select(c => new Finding(FindingKind.WrongField, caseId, rules.Kind, c.Field, c.Expected, c.Read)));
    }

    private void Missed(string caseId, T gold)
    {
        _missed++;
        findings.Add(new Finding(FindingKind.Missed, caseId, rules.Kind, null, gold.Describe(), null));
    }
}
