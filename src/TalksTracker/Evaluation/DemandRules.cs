namespace TalksTracker.Evaluation;

/// <summary>Demands are the same if the same party makes them on the same issue, or on one that gold lets pass.</summary>
/// <remarks>One reading for one demand: a second reading of the same party and issue is wrong, unless gold has two.</remarks>
internal sealed class DemandRules(NameMatcher names) : ItemRules<DemandItem>("demands", names)
{
    public override double Likeness(DemandItem gold, DemandItem read)
    {
        if (gold.Party is null || read.Party is null || !Value("party", gold, gold.Party, read.Party, SameParty).Right)
            return 0;

        var own = gold.Issue is not null && SameWord(gold.Issue, read.Issue);
        if (!own && (read.Issue is null || !gold.Allowed.Allows("issue", read.Issue, SameWord)))
            return 0;

        // The words only tell apart several demands of one party on one issue.
        return (own ? 1 : 0.9) + 0.05 * Wording.Shared(gold.Paraphrase, read.Paraphrase);
    }

    public override IEnumerable<FieldCheck> Compare(DemandItem gold, DemandItem read)
    {
        if (gold.SaysOf)
            yield return Value("of", gold, gold.Of, read.Of, SameParty);
    }
}
