using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds what a party won't give or give up without a verb of refusing: "there can be no talks", "would recognise no deal",
/// "troops will stay", "will hold on to".</summary>
internal sealed class HoldingCues(Reading r, Clauses clauses, Bearers bearers)
{
    public DemandDraft? At(int index, Sentence s, int i) => r.Norm(i) switch
    {
        "no" => None(index, s, i),
        "there" => Excluded(index, s, i),
        "keep" or "retain" or "maintain" or "hold" => Keeping(index, s, i),
        "stay" or "remain" => Staying(index, s, i),
        _ => null,
    };

    /// <summary>"Would recognise no deal", "said no to a truce": a verb of giving way with "no" after it.</summary>
    private DemandDraft? None(int index, Sentence s, int i)
    {
        if (r.Norm(i + 1) is "to" && r.Norm(i - 1) is "said" or "says" or "say" && bearers.Before(s, i - 1) is { } says)
        {
            return Refusal(index, says, i - 1, i, clauses.Limit(s, i + 2));
        }

        if (r.Norm(i - 1) is "said" or "says" && !r.IsWord(i + 1) && bearers.Before(s, i - 1) is { } refuses)
        {
            return Refusal(index, refuses, i - 1, i, i + 1);
        }

        var will = r.Norm(i - 2) is "will" or "would" or "can" or "could" or "shall";
        if (!will || !r.Is(i - 1, DemandWords.GivingWay) || Actors.Before(r, s, i - 2) is not { Party: { } party } by || r.Sides.SideOf(party) is null)
        {
            return null;
        }

        var end = clauses.Limit(s, i + 1);
        return RefusalCues.Conditional(r, i, end) ? null : Refusal(index, by, i - 2, i - 1, end) with { Same = false, Strong = true };
    }

    /// <summary>"There can be no negotiations under fire", in a side's mouth; one with "until" or "without" is a condition.</summary>
    private DemandDraft? Excluded(int index, Sentence s, int i)
    {
        var no = r.Norm(i + 1) is "can" or "will" or "could" or "would" or "must" && r.Norm(i + 2) is "be" && r.Norm(i + 3) is "no" ? i + 3 : 0;
        if (no == 0 || no + 1 >= s.End || bearers.Speaker(index) is not { Party: { } party } by || r.Sides.SideOf(party) is null)
        {
            return null;
        }

        var end = clauses.Limit(s, no + 1);
        return RefusalCues.Conditional(r, no + 1, end) ? null : Refusal(index, by, i, no, end) with { Same = false };
    }

    /// <summary>"Israeli troops will stay in the buffer zone", "are there to stay": a side that won't withdraw.</summary>
    private DemandDraft? Staying(int index, Sentence s, int i)
    {
        if (!(r.Norm(i - 1) is "will" or "would" or "must" or "shall" || (r.Norm(i - 1) is "to" && r.Norm(i - 2) is "there" or "have" or "had" or "has")))
        {
            return null;
        }

        for (var k = i - 2; k >= s.First && k > i - 14; k--)
        {
            if (r.Norm(k) is "troops" or "forces" or "soldiers" or "army" or "units" or "military" && (bearers.Speaker(index) ?? Actors.Before(r, s, i)) is { Party: { } party } by && r.Sides.SideOf(party) is { } side && !bearers.NamesOther(s, by, Math.Max(s.First, k - 2), k))
            {
                var end = clauses.Limit(s, i + 1);
                return RefusalCues.Conditional(r, i, end) ? null : Refusal(index, by, i - 1, k, end) with { Same = false, Issue = r.Lexicon.Issue("troop-withdrawal") };
            }
        }

        return null;
    }

    /// <summary>"Will hold on to the peak", "would keep control of": a side that gives nothing up.</summary>
    private DemandDraft? Keeping(int index, Sentence s, int i)
    {
        var start = r.Norm(i) is "hold" ? r.Norm(i + 1) is "on" or "onto" && r.Norm(i + 2) is "to" ? i + 3 : s.End : i + 1;
        if (!(r.Norm(i - 1) is "will" or "would" or "shall") || start >= s.End || r.Norm(start) is "up" or "on" or "going" or "talks" or "talking" || r.Norm(start).EndsWith("ing", StringComparison.Ordinal))
        {
            return null;
        }

        var end = clauses.Limit(s, start);
        return Actors.Before(r, s, i) is { Party: { } party } by && r.Sides.SideOf(party) is not null && !RefusalCues.Conditional(r, start, end) ? Refusal(index, by, i - 1, i, end) with { Same = false } : null;
    }

    private static DemandDraft Refusal(int index, Actor by, int cue, int start, int end) =>
        new(index, by, cue, Math.Min(start, cue + 2), start, end, DemandKinds.Refusal);
}
