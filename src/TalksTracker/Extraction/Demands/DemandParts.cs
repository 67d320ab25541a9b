using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Parts what stands under one verb by issue: "renounce NATO, undergo demilitarization, and lift sanctions".</summary>
internal sealed class DemandParts(Reading r, IssueClassifier issues)
{
    private readonly UnsortedDemands _unsorted = new(r, issues);

    private static readonly WordSet Premodifiers = WordSet.Split(
        "political humanitarian military economic territorial nuclear complete full immediate unconditional total lasting permanent real credible binding "
        + "comprehensive real social legal direct");

    public IEnumerable<DemandDraft> Of(DemandDraft d, DemandDraft? before)
    {
        if (d.Issue is not null)
        {
            return [d with { ListFirst = d.First, IssueFirst = d.First, IssueEnd = d.End }];
        }

        var until = Turn(d);
        if (d.Withheld.End > d.Withheld.First && !(d.Offers && d.Strong) && !issues.Certain(r, d.First, until) && issues.Certain(r, d.Withheld.First, _unsorted.HeldEnd(d)))
        {
            return _unsorted.Of(d, before);
        }

        var parts = Cut(d, until);
        if (parts.Count == 0)
        {
            return _unsorted.Of(d, before);
        }

        parts[^1] = parts[^1] with { End = d.End };
        return parts;
    }

    private List<DemandDraft> Cut(DemandDraft d, int until)
    {
        var parts = new List<DemandDraft>();
        var start = d.First;
        for (var i = d.First; i <= until; i++)
        {
            if (i < until && !Separates(start, i))
            {
                continue;
            }

            start = PastDeal(start, i);
            if (!Sort(parts, d, start, i))
            {
                continue;
            }

            start = i + 1;
            while (start < until && Parts(start))
            {
                start++;
            }
        }

        return parts;
    }

    /// <summary>A mark or "and" between two parts, and not between two adjectives ("political, humanitarian and military").</summary>
    private bool Separates(int start, int i) =>
        Parts(i) && i > start && !r.Is(i - 1, Premodifiers) && !r.Norm(i + 1).EndsWith("ly", StringComparison.Ordinal);

    /// <summary>Adds one part with its issue, or to the part before; false where there is neither yet.</summary>
    private bool Sort(List<DemandDraft> parts, DemandDraft d, int start, int i)
    {
        if (parts.Count > 0 && (r.Norm(i - 1) is "included" or "excluded" or "alike" or "especially" || Left(parts[^1], start, i)))
        {
            parts[^1] = parts[^1] with { End = i };
        }
        else if (issues.Of(r, start, i, out var first, out var end) is { } issue && (parts.Count == 0 || Stands(d, start, i, end)))
        {
            var part = d with { First = start, End = i, ListFirst = d.First, Issue = issue, IssueFirst = first, IssueEnd = end };
            if (parts.Count > 0 && !Marked(start) && !issues.Certain(r, parts[^1].First, parts[^1].End) && issues.Certain(r, start, i))
            {
                parts[^1] = part with { First = parts[^1].First };
            }
            else
            {
                Add(parts, part);
            }
        }
        else if (parts.Count > 0 && d.Kind is not DemandKinds.Condition && r.Norm(start) is "that" or "to" or "for" && r.Norm(start - 1) is "and" && r.Norm(start + 1) is not ("this" or "it" or "be") && i - start > 2 && issues.Other is { } other)
        {
            parts.Add(d with { First = start + 1, End = i, ListFirst = d.First, Issue = other, IssueFirst = start + 1, IssueEnd = i });
        }
        else if (parts.Count > 0)
        {
            parts[^1] = parts[^1] with { End = i };
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>"Leaves civilian homes [and the towns it occupies]": more of what is to be left.</summary>
    private bool Left(DemandDraft part, int start, int end) =>
        part.Issue!.Id is "troop-withdrawal" && issues.Of(r, start, end, out _, out _) is { Id: "territory" } && !issues.Certain(r, start, end);

    /// <summary>A part with a word of its own before it; without one it may go on with what came before: "an accord on how it fills and runs the dam".</summary>
    private bool Marked(int start) => r.Norm(start - 1) is "," || r.Norm(start) is "a" or "an" or "the" or "its" or "their" or "all" or "no" or "that" or "to" or "on" or "for" or "of";

    /// <summary>Adds a part; one on the same issue goes on with the one before.</summary>
    private static void Add(List<DemandDraft> parts, DemandDraft part)
    {
        if (parts.Count > 0 && parts[^1].Issue == part.Issue)
        {
            parts[^1] = parts[^1] with { End = part.End };
        }
        else
        {
            parts.Add(part);
        }
    }

    /// <summary>Whether a further part is a thing asked for and not the end of the one before: "oil and gas", "the cities and villages they took".</summary>
    private bool Stands(DemandDraft d, int start, int end, int cueEnd)
    {
        if (r.MentionAt(start) is { } name && name.End >= end)
        {
            return false;
        }

        if (r.Norm(start) is "a" or "an" or "the" or "its" or "their" or "all" or "no" or "any" or "that" or "to" or "on" or "for" or "full" or "complete" or "more" or "new" or "other" or "of" or "an" || r.MentionAt(start) is not null)
        {
            return true;
        }

        var bare = end - start == 1 && r.Norm(start - 1) is not "," && r.Norm(start - 2) is not "," && (start - 1 - d.First > 3 || r.Norm(d.First) is "a" or "an");
        return issues.Certain(r, start, end) && cueEnd <= start + 6 && !bare;
    }

    /// <summary>"An agreement that includes an end to the war": what it is to include counts.</summary>
    private int PastDeal(int start, int end)
    {
        for (var i = start + 1; i < end - 1 && i < start + 9; i++)
        {
            if (r.Norm(i) is "include" or "includes" or "including" or "contain" or "contains" or "secure" or "secures" or "guarantees" or "ensures" or "provides" && !r.Tokens[start].Is("\"") && Deal(start, i))
            {
                return i + 1;
            }
        }

        return start;
    }

    private bool Deal(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (r.Norm(i) is "deal" or "agreement" or "accord" or "settlement" or "pact" or "treaty")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A condition that only repeats a demand: then what is withheld for it is the news ("won't disarm until they withdraw").</summary>
    public DemandDraft Renewed(DemandDraft d) =>
        d.Kind is DemandKinds.Condition && d.Withheld.End > d.Withheld.First && r.Norm(d.Withheld.First - 1) is "not" or "won't" or "wouldn't" or "cannot" or "can't" or "never" or "no" or "refuses" or "refused" or "refusing" or "refusal" && issues.Of(r, d.Withheld.First, _unsorted.HeldEnd(d), out var first, out var end) is { Id: not ("ceasefire" or "leaders-meeting") } held && issues.Certain(r, d.Withheld.First, _unsorted.HeldEnd(d))
            ? d with { First = d.Withheld.First - 1, Issue = held, IssueFirst = first, IssueEnd = end }
            : d;

    /// <summary>Whether the words before a colon only name the item: "A precondition of talks:"; "Neutral status:" says what it is about.</summary>
    public bool Labels(int from, int colon)
    {
        for (var i = from; i < colon; i++)
        {
            if (r.Norm(i) is "condition" or "precondition" or "demand" or "prerequisite")
            {
                return true;
            }
        }

        return !issues.Certain(r, from, colon);
    }

    /// <summary>An item of a list is one demand.</summary>
    public IEnumerable<DemandDraft> Whole(DemandDraft d) =>
        issues.Of(r, d.First, d.End, out var first, out var end) is { } issue
            ? [d with { ListFirst = d.First, Issue = issue, IssueFirst = first, IssueEnd = end }]
            : _unsorted.Of(d, null);

    private bool Parts(int i) => r.Norm(i) is "," or "and" or ";" or "plus" or "or";

    /// <summary>Where the condition or reason inside what is asked begins: it names no demand of its own.</summary>
    private int Turn(DemandDraft d)
    {
        for (var i = d.First + 1; i < d.End; i++)
        {
            if ((r.Is(i, DemandWords.Turning) && !(r.Norm(i) is "before" or "until" or "after" && (r.Tokens[Math.Min(i + 1, d.End - 1)].Kind is TokenKind.Number or TokenKind.Ordinal || Time.DateWords.Months.ContainsKey(r.Norm(i + 1)) || Time.DateWords.Weekdays.ContainsKey(r.Norm(i + 1))))) || (r.Norm(i) is "in" && r.Norm(i + 1) is "exchange" or "return" && r.Norm(i + 2) is "for"))
            {
                return i;
            }
        }

        return d.End;
    }
}
