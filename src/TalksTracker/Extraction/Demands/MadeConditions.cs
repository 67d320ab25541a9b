using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds what is called a condition or a red line after it is named: "a truce is a condition of", "made it a condition that".</summary>
internal sealed class MadeConditions(Reading r, Clauses clauses, Bearers bearers)
{
    /// <summary>"Has made a truce a condition of talks", "guarantees are a precondition, Kyiv says", "disarmament is a red line for Hamas".</summary>
    public DemandDraft? At(int index, Sentence s, int i)
    {
        if (r.Norm(i) is not ("condition" or "precondition" or "prerequisite" or "line" or "demand" or "lines" or "conditions" or "preconditions" or "request"))
        {
            return null;
        }

        var kind = r.Norm(i) is "line" or "lines" ? DemandKinds.RedLine : DemandKinds.Condition;
        for (var k = i - 1; k >= s.First && k > i - 16; k--)
        {
            if (r.Norm(k) is "made" or "makes" or "making" or "set" or "sets" or "named" or "names" or "calls" or "called" or "sees" or "regards" && bearers.Before(s, k) is { } maker)
            {
                if (r.Norm(k + 1) is "it" && r.Norm(i + 1) is "that" or "to")
                {
                    return i + 2 < s.End ? new DemandDraft(index, maker, i, i + 1, i + 2, clauses.Limit(s, i + 2), kind) { Strong = true } : null;
                }

                return k + 1 < i - 2 ? new DemandDraft(index, maker, i, i + 1, k + 1, Article(i), kind) : null;
            }

            if (r.Norm(k) is "is" or "are" or "was" or "were" or "remains" or "remain" or "remained" && k > i - 9 && (For(s, i) ?? bearers.Opening(s, clauses.Start(s, i)) ?? bearers.Owner(s, i) ?? bearers.Speaker(index)) is { Party: not null } by)
            {
                var start = clauses.Start(s, k);
                start = For(s, i) is null && bearers.Opening(s, start) is { } whose && whose.End < k ? whose.End : start;
                return start < k ? new DemandDraft(index, by, i, i + 1, start, k, kind) { Same = r.Norm(start) is "that" or "this" or "it" } : null;
            }
        }

        return null;
    }

    private int Article(int noun)
    {
        var i = noun;
        while (r.Norm(i - 1) is not ("a" or "an" or "the" or "as" or "its" or "their") && i > noun - 5)
        {
            i--;
        }

        return r.Norm(i - 2) is "as" ? i - 2 : i - 1;
    }

    private Actor? For(Sentence s, int i) => r.Norm(i + 1) is "for" or "of" ? bearers.Agent(s, i + 1) : null;
}
