namespace TalksTracker.Evaluation;

/// <summary>Swaps are the same by their figures first, then by date, status, people and place.</summary>
/// <remarks>
/// A pair needs a figure or a number in common, or the same day and people of the same category; where the dates exclude
/// each other, all figures must agree. Readings that split what gold tells as one swap with several figures for one side
/// (a whole and its batches) count together, as long as each brings a figure of its own; a mere repetition is wrong.
/// </remarks>
internal sealed class SwapRules(NameMatcher names) : ItemRules<SwapItem>("swaps", names)
{
    public override double Likeness(SwapItem gold, SwapItem read)
    {
        var figures = Figures.Of(gold, read, Names);
        var numbers = Figures.NumbersShared(gold, read);
        var date = Dates.Compare(gold.Date, read.Date, gold.Allowed);
        var people = gold.Categories.Intersect(read.Categories, StringComparer.Ordinal).Any();
        var place = read.Place is not null && SamePlace(gold.Place, read.Place);
        var alike = date == DateLikeness.Disjoint
            ? figures.Agree
            : figures.Covered + numbers > 0 || (date == DateLikeness.Same && people);
        if (!alike)
            return 0;

        var most = Math.Max(1, Math.Max(gold.Returned.Count, read.Returned.Count));
        return 4.0 * figures.Covered / most + 1.0 * numbers / most + Dates.Weight(date)
            + (SameStatus(gold, read) ? 1 : 0) + (people ? 0.5 : 0) + (place ? 0.5 : 0);
    }

    public override IEnumerable<FieldCheck> Compare(SwapItem gold, SwapItem read)
    {
        var figures = Figures.Of(gold, read, Names);
        yield return Value("date", gold, gold.Date, read.Date, Dates.Equal);
        yield return new FieldCheck("counts", figures.Agree, true, InWords(gold.Returned.Select(r => r.ToString())),
            InWords(read.Returned.Select(r => r.ToString())));
        foreach (var (expected, given) in figures.Pairs.Where(p => p.Gold.Count is not null))
        {
            var (equal, stated) = (expected.Approximate == given.Approximate, expected.Approximate || given.Approximate);
            yield return new FieldCheck("approximate", equal, stated, expected.ToString(), given.ToString());
        }

        yield return Value("status", gold, gold.Status, read.Status, SameWord);
        yield return Values("mediators", gold, gold.Mediators, read.Mediators, SameParty);
        yield return Value("place", gold, gold.Place, read.Place, SamePlace);
        yield return Values("categories", gold, gold.Categories, read.Categories, SameWord);
        yield return Value("role", gold, gold.Role, read.Role, SameWord);
    }

    public override SwapItem? Join(SwapItem gold, SwapItem read, SwapItem spare)
    {
        var inBatches = gold.Returned.Where(r => Side.Of(r.To) == Side.Kind.Party)
            .GroupBy(r => r.To, StringComparer.Ordinal).Any(side => side.Count() > 1);
        if (!inBatches || Dates.Compare(gold.Date, spare.Date, gold.Allowed) == DateLikeness.Disjoint)
            return null;

        var joined = read with
        {
            Date = read.Date ?? spare.Date,
            Returned = [.. read.Returned, .. spare.Returned],
            Mediators = [.. read.Mediators.Union(spare.Mediators, StringComparer.Ordinal)],
            Categories = [.. read.Categories.Union(spare.Categories, StringComparer.Ordinal)],
            Place = read.Place ?? spare.Place,
        };
        var (before, after) = (Figures.Of(gold, read, Names), Figures.Of(gold, joined, Names));
        return after.Covered > before.Covered && after.Extra <= before.Extra ? joined : null;
    }

    private static bool SameStatus(SwapItem gold, SwapItem read) =>
        gold.Status == read.Status || gold.Allowed.Allows("status", read.Status, SameWord);
}
