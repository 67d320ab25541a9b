using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds what a party calls unacceptable: "is unacceptable to", "a non-starter for", "out of the question", "not up for negotiation".</summary>
internal sealed class VerdictCues(Reading r, Clauses clauses, Bearers bearers)
{
    public DemandDraft? At(int index, Sentence s, int i) => Adjective(s, i, r.Norm(i)) is { } end ? Unacceptable(index, s, i, end) : null;

    /// <summary>One past the last word of "unacceptable", "out of the question", "off the table", "non-starter", "not negotiable".</summary>
    private int? Adjective(Sentence s, int i, string norm) => norm switch
    {
        "unacceptable" when r.IsWord(i + 1) && r.Norm(i + 1) is not ("to" or "for" or "and" or "but" or "because" or "as" or "in" or "at" or "by" or "until" or "unless" or "while" or "if" or "on" or "that" or "he" or "she" or "it" or "they" or "after" or "so" or "the") => null,
        "unacceptable" or "inadmissible" or "nonstarter" or "nonnegotiable" => i + 1,
        "non" when r.Norm(i + 1) is "-" && r.Norm(i + 3) is not "red" && r.Norm(i + 2) is "starter" or "negotiable" => i + 3,
        "out" when r.Has(i, s.End, "out", "of", "the", "question") => i + 4,
        "off" when r.Has(i, s.End, "off", "the", "table") && r.Norm(i - 1) is not ("matter" or "it" or "this") => i + 3,
        "up" when r.Norm(i - 1) is "not" && r.Norm(i + 1) is "for" && r.Norm(i + 2) is "negotiation" or "discussion" or "debate" or "negotiations" => i + 3,
        "on" when r.Has(i, s.End, "on", "the", "table") && r.Norm(i - 1) is "not" => i + 3,
        "acceptable" when r.Norm(i - 1) is "not" or "hardly" or "isn't" or "wasn't" || (r.Norm(i - 1) is "way" && r.Norm(i - 2) is "no") => i + 1,
        "negotiable" when r.Norm(i - 1) is "not" => i + 1,
        _ => null,
    };

    private DemandDraft? Unacceptable(int index, Sentence s, int i, int end)
    {
        for (var k = i - 1; k >= s.First && k > i - 14; k--)
        {
            if (r.Is(k, DemandWords.Judging) && bearers.Before(s, k) is { } judge)
            {
                var object_ = k + 1 < i ? (k + 1, i) : (i, end);
                return new DemandDraft(index, judge, i, end, object_.Item1, object_.Item2, DemandKinds.Refusal) { Same = RefusalCues.Points(r, object_.Item1, object_.Item2) };
            }
        }

        if ((For(s, i, end) ?? bearers.Speaker(index)) is not { Party: not null } by)
        {
            return null;
        }

        var start = clauses.Start(s, i);
        start -= r.Norm(start - 1) is "that" && r.Norm(start) is "'s" or "is" or "was" or "remains" ? 1 : 0;
        var after = r.Norm(end) is "for" or "to" && r.Norm(start) is "it" ? clauses.Limit(s, end) : 0;
        return after > end + 4
            ? new DemandDraft(index, by, i, end, end + 2, after, DemandKinds.Refusal)
            : new DemandDraft(index, by, i, end, start, Math.Max(Copula(start, i), start + 1), DemandKinds.Refusal) { Same = true };
    }

    /// <summary>Where the verb stands before the judgement: "a pull-out | is still out of the question".</summary>
    private int Copula(int start, int at)
    {
        for (var k = at - 1; k > start && k > at - 6; k--)
        {
            if (r.Norm(k) is "is" or "are" or "was" or "were" or "remains" or "remain" or "be" or "seems")
            {
                return k;
            }
        }

        return at;
    }

    /// <summary>"For Kyiv it remains unacceptable", "a non-starter for the rebels".</summary>
    private Actor? For(Sentence s, int i, int end)
    {
        if (r.Norm(end) is "for" or "to" && bearers.Agent(s, end) is { } after)
        {
            return after;
        }

        return bearers.Opening(s, clauses.Start(s, i));
    }
}
