namespace TalksTracker.Evaluation;

/// <summary>Agreements are the same if they are about the same: by issue, or by their words.</summary>
/// <remarks>
/// Gold tells an agreement in words of its own, so this is the roughest of the comparisons. A pair has the same issue and
/// at least one content word in common, or at least two that make a third of gold's, or of one of gold's points (parted by
/// semicolons); words are compared by their first five letters, against the reading's summary and evidence. Issues that
/// differ need half of the words. Dates must not exclude each other.
/// </remarks>
internal sealed class AgreementRules(NameMatcher names) : ItemRules<AgreementItem>("agreements", names)
{
    public override double Likeness(AgreementItem gold, AgreementItem read)
    {
        if (Dates.Compare(gold.Date, read.Date, gold.Allowed) == DateLikeness.Disjoint)
            return 0;

        var words = string.Join(' ', read.Evidence.Select(e => e.Quote).Prepend(read.Summary));
        var (shared, count) = (Wording.SharedPoint(gold.Summary, words), Wording.Count(gold.Summary, words));
        var same = gold.Issue is not null && Value("issue", gold, gold.Issue, read.Issue, SameWord).Right;
        var differ = gold.Issue is not null && read.Issue is not null && !same;
        var enough = same ? count >= 1 : count >= 2 && shared >= (differ ? 1.0 / 2 : 1.0 / 3);
        return enough ? (same ? 1 : 0) + shared + Wording.Shared(gold.Summary, read.Summary) : 0;
    }

    public override IEnumerable<FieldCheck> Compare(AgreementItem gold, AgreementItem read)
    {
        if (gold.SaysDate)
            yield return Value("date", gold, gold.Date, read.Date, Dates.Equal);
        if (gold.Issue is not null)
            yield return Value("issue", gold, gold.Issue, read.Issue, SameWord);
    }
}
