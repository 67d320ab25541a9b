using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds demands told by a turn of phrase: an ultimatum, "nothing less than", "is adamant that", "would like Kyiv to", "stressed the need for",
/// "the signing depends on".</summary>
internal sealed class FirmCues(Reading r, Clauses clauses, Bearers bearers)
{
    public DemandDraft? At(int index, Sentence s, int i) => r.Norm(i) switch
    {
        "gave" or "given" or "gives" or "giving" => Ultimatum(index, s, i),
        "nothing" when r.Norm(i + 1) is "short" && r.Norm(i + 2) is "of" || r.Norm(i + 1) is "less" && r.Norm(i + 2) is "than" => By(index, s, i, i + 3),
        "adamant" when r.Norm(i + 1) is "that" or "on" or "about" => By(index, s, i, i + 2),
        "like" when r.Norm(i - 1) is "would" => Wish(index, s, i),
        "need" or "necessity" when r.Norm(i + 1) is "for" or "of" && r.Norm(i - 1) is "the" => Stressed(s, i) is { } verb && By(index, s, verb, i + 2) is { } need ? need with { Strong = false } : null,
        "only" => OnlyPossible(index, s, i),
        "depends" or "depend" or "hinges" or "hinge" or "depended" or "hangs" or "rests" when r.Norm(i + 1) is "on" or "upon" => Hinges(index, s, i),
        _ => null,
    };

    private DemandDraft? By(int index, Sentence s, int verb, int start) =>
        start < s.End && bearers.Before(s, verb) is { } by ? new DemandDraft(index, by, verb, Math.Min(start, s.End), start, clauses.Limit(s, start), DemandKinds.Demand) { Strong = true } : null;

    /// <summary>"Gave the rebels a month to free all captives", "has given Hamas until Sunday to answer".</summary>
    private DemandDraft? Ultimatum(int index, Sentence s, int i)
    {
        if (bearers.Before(s, i) is not { } by || !bearers.NamesOther(s, by, i + 1, Math.Min(i + 5, s.End)))
        {
            return null;
        }

        var spell = false;
        for (var k = i + 2; k < s.End - 2 && k < i + 22; k++)
        {
            if (r.Norm(k) is "to" && spell)
            {
                return new DemandDraft(index, by, i, i + 1, k + 1, clauses.Limit(s, k + 1), DemandKinds.Demand) { Strong = true };
            }

            spell |= r.Norm(k) is "until" or "hours" or "days" or "weeks" or "month" or "week" or "months" or "day" or "deadline" or "ultimatum";
        }

        return null;
    }

    /// <summary>"Only a bilateral truce is possible, Márquez said".</summary>
    private DemandDraft? OnlyPossible(int index, Sentence s, int i)
    {
        for (var k = i + 2; k < s.End && k < i + 9; k++)
        {
            if (r.Norm(k) is "possible" or "acceptable" or "conceivable" && r.Norm(k - 1) is "is" or "are" or "was" or "were" or "be")
            {
                return bearers.Speaker(index) is { Party: { } party } by && r.Sides.SideOf(party) is not null ? new DemandDraft(index, by, i, i + 1, i + 1, k - 1, DemandKinds.Condition) { Strong = true } : null;
            }

            if (!r.Tokens[k].IsWord || r.Norm(k) is "if" or "after" or "once" or "when")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Would like the mission to leave".</summary>
    private DemandDraft? Wish(int index, Sentence s, int i)
    {
        for (var k = i + 2; k < s.End && k < i + 9; k++)
        {
            if (r.Norm(k) is "to")
            {
                return By(index, s, i, i + 1);
            }

            if (!r.Tokens[k].IsWord)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Stressed [the need for]": the verb.</summary>
    private int? Stressed(Sentence s, int need)
    {
        for (var k = need - 2; k >= s.First && k > need - 5; k--)
        {
            if (r.Norm(k) is "stressed" or "stresses" or "emphasised" or "emphasized" or "underlined" or "underscored" or "reiterated" or "highlighted" or "affirmed" or "reaffirmed")
            {
                return k;
            }
        }

        return null;
    }

    /// <summary>"The signing depends on a change of the constitution, Aliyev said": what it hangs on is the speaker's condition.</summary>
    private DemandDraft? Hinges(int index, Sentence s, int i) =>
        i + 2 < s.End && bearers.Speaker(index) is { Party: { } party } by && r.Sides.SideOf(party) is not null
            ? new DemandDraft(index, by, i, i + 2, i + 2, clauses.Limit(s, i + 2), DemandKinds.Condition) { Withheld = (clauses.Start(s, i), i) }
            : null;
}
