using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds what a party makes something hang on: "only if", "unless", "not before", "provided", "no truce without".</summary>
internal sealed class ConditionCues(Reading r, Clauses clauses, Moods moods, Bearers bearers)
{
    public DemandDraft? At(int index, Sentence s, int i) => r.Norm(i) switch
    {
        "only" => OnlyIf(index, s, i),
        "if" => IfNot(index, s, i),
        "unless" => Until(index, s, i, i + 1, Withheld(s, i)) ,
        "until" or "before" or "without" => Withheld(s, i) is { } held ? Until(index, s, i, i + 1, held) : r.Norm(i) is "until" ? Staying(index, s, i) : null,
        "long" when r.Norm(i - 1) is "as" or "so" && r.Norm(i + 1) is "as" && Withheld(s, i) is { } held => Until(index, s, i - 1, i + 2, held),
        "provided" or "providing" => Provided(index, s, i),
        "condition" when r.Norm(i + 1) is "that" or "of" && r.Norm(i - 1) is "on" or "the" => Provided(index, s, i),
        "cannot" or "can't" or "not" or "won't" => Lacking(index, s, i),
        _ => null,
    };

    /// <summary>"Talks will resume only after the captives are home", "will sign only if".</summary>
    private DemandDraft? OnlyIf(int index, Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 9 && !(r.Norm(k) is "and" or "but"); k++)
        {
            var near = k < i + 4;
            var start = r.Has(k, s.End, "in", "the", "event", "of") || r.Has(k, s.End, "in", "the", "case", "of") ? k + 4 : r.Has(k, s.End, "in", "exchange", "for") || r.Has(k, s.End, "in", "return", "for") ? k + 3 : r.Norm(k) is "after" or "if" or "once" or "when" or "provided" ? k + 1 : 0;
            if (start > 0 && start < s.End)
            {
                return Ahead(s, near ? i : k) ? Draft(index, s, i, near ? k + 1 : i + 1, start, near ? (clauses.Start(s, i), i) : (i + 1, k), strong: r.Norm(k) is "if" or "provided" || r.Norm(i + 1) is not "after") : null;
            }

            if (!r.Tokens[k].IsWord)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the clause before speaks of what is to come: "will", "would", "can", present tense of coming.</summary>
    private bool Ahead(Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 20; k--)
        {
            if (r.Norm(k) is "was" or "were" && r.Norm(k + 1) is "ready" or "willing" or "prepared" or "welcome" or "possible" or "open" or "free")
            {
                return true;
            }

            if (r.Norm(k) is "was" or "were" or "came" or "began" or "did" or "had")
            {
                return false;
            }

            if (r.Norm(k) is "will" or "would" or "can" or "could" or "must" or "should" or "may" or "ready" or "willing" or "prepared" or "is" or "are" or "possible" or "offered" or "offers" or "offer")
            {
                return true;
            }
        }

        return r.Norm(i + 1) is "if";
    }

    private DemandDraft? Until(int index, Sentence s, int cue, int start, (int First, int End)? held) =>
        DatedFrom(index, start) ? null : Draft(index, s, cue, start, start, held ?? default, strong: r.Norm(cue) is "unless" or "until" or "as" or "so");

    /// <summary>"Cannot allow it if it is not preceded by recognition".</summary>
    private DemandDraft? IfNot(int index, Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 6; k++)
        {
            if (r.Norm(k) is "not" or "isn't" or "doesn't" or "don't" or "aren't")
            {
                return Withheld(s, i) is { } held ? Until(index, s, i, k + 1, held) : null;
            }
        }

        return null;
    }

    /// <summary>"Until Sunday", "before 3 May": when, and no condition.</summary>
    private bool DatedFrom(int index, int at) => r.DatesOf(index).Any(d => d.First >= at && d.First <= at + 1) || r.Tokens[Math.Min(at, r.Tokens.Count - 1)].Kind is TokenKind.Number or TokenKind.Ordinal
        || r.Norm(at) is "then" or "now" or "recently" or "later" or "being" or "saying" or "giving" or "elaborating" or "naming" or "further" || (r.Norm(at) is "the" && r.Norm(at + 1) is "end" or "beginning" or "start" or "meeting" && r.Norm(at + 2) is not "to") || (r.Norm(at) is "a" or "the" && r.Norm(at + 1) is "deadline" or "vote" or "visit" or "summer" or "winter" or "weekend" or "holidays" or "year");

    /// <summary>What is withheld: "won't sign a treaty [unless]", "no talks [until]", "refuses to leave [before]"; null where nothing is.</summary>
    private (int First, int End)? Withheld(Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 26; k--)
        {
            var (norm, before) = (r.Norm(k), r.Norm(k - 1));
            if (norm is ";" or ":" && k < i - 1)
            {
                return null;
            }

            var bars = norm is "won't" or "wouldn't" or "cannot" or "can't" or "refuses" or "refused" or "refusing" or "refuse" or "refusal" or "nothing" or "nobody" or "none" or "rejects" or "rejected" or "rejecting"
                || (norm is "not" or "never" && (before is "will" or "would" or "can" or "could" or "shall" or "should" or "must" || (before is "is" or "are" && !Past(s, k, i))))
                || (norm is "no" && before is not ("was" or "were" or "had" or "has" or "said" or "have") && !Past(s, k, i))
                || (norm is "out" && before is "ruled" or "rules" or "ruling") || (norm is "question" && r.Norm(k - 3) is "out");
            if (bars)
            {
                return (r.Norm(k + 1) is "be" or "take" or "happen" or "resume" ? clauses.Start(s, k) : k + 1, i);
            }
        }

        return null;
    }

    /// <summary>"No deal was signed before": it is over and no condition.</summary>
    private bool Past(Sentence s, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (r.Norm(k) is "was" or "were" or "had" or "did" or "came" or "met" or "held" && r.Norm(k) is not "held" || r.Norm(k) is "held" && r.Norm(k - 1) is not ("be" or "is" or "being"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Troops will stay until the border is marked": a side that keeps on until it gets something.</summary>
    private DemandDraft? Staying(int index, Sentence s, int i)
    {
        for (var k = i - 1; k > s.First && k > i - 22; k--)
        {
            if (r.Norm(k) is "delayed" or "postponed" or "suspended" or "paused" or "froze" or "halted" || PutOff(k, i) || (r.Norm(k) is "stay" or "remain" or "continue" or "keep" or "hold" or "fight" or "last" or "maintain" or "retain" or "go" && r.Norm(k - 1) is "will" or "would" or "to" or "must" or "shall" or "should"))
            {
                return !DatedFrom(index, i + 1) && (r.Norm(i + 1) is not ("we" or "it" or "they" or "he" or "its" or "our") || r.Norm(k)[^1] is 'd' && r.Norm(i + 1) is "they") && Actors.Before(r, s, k) is { Party: not null } ? Draft(index, s, i, i + 1, i + 1, (k, i), strong: false) : null;
            }
        }

        return null;
    }

    /// <summary>"Put the release off until".</summary>
    private bool PutOff(int verb, int end)
    {
        for (var k = verb + 1; r.Norm(verb) is "put" or "puts" or "called" or "held" && k < end && k < verb + 6; k++)
        {
            if (r.Norm(k) is "off" or "back")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Should leave provided they disarm", "on condition that".</summary>
    private DemandDraft? Provided(int index, Sentence s, int i)
    {
        var start = r.Norm(i + 1) is "that" or "of" ? i + 2 : i + 1;
        var clause = r.Norm(i) is "condition" || start == i + 2 || r.Norm(start) is "they" or "it" or "the" or "its" or "all" or "he" || r.MentionAt(start) is { Acts: true };
        var anonymous = r.Norm(i) is "condition" && r.Norm(start) is "anonymity";
        return clause && !anonymous && Ahead(s, i) && Draft(index, s, i, start, start, (clauses.Start(s, i), i), strong: true) is { } draft ? draft with { Offers = true } : null;
    }

    /// <summary>"Cannot accept an agreement that does not secure a lasting truce".</summary>
    private DemandDraft? Lacking(int index, Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 14; k++)
        {
            if (r.Norm(k) is "not" && r.Norm(k - 1) is "does" or "do" && r.Norm(k - 2) is "that" or "which")
            {
                return r.Norm(i) is not "not" || r.Norm(i - 1) is "will" or "would" or "can" ? Draft(index, s, i, k + 2, k + 2, default, strong: false) : null;
            }
        }

        return null;
    }

    private DemandDraft? Draft(int index, Sentence s, int cue, int cueEnd, int start, (int First, int End) held, bool strong)
    {
        var end = clauses.Limit(s, start);
        return start < s.End && Bearer(index, s, Verb(held, cue), start, end) is { } by
            ? new DemandDraft(index, by, cue, Math.Min(cueEnd, s.End), start, end, DemandKinds.Condition) { Withheld = held, Strong = strong }
            : null;
    }

    /// <summary>The word that withholds: "won't", "no".</summary>
    private int Verb((int First, int End) held, int cue)
    {
        for (var k = held.First - 1; held.End > held.First && k >= 0 && k < cue; k++)
        {
            if (moods.Negates(k) || r.Norm(k) is "rejects" or "rejected" or "rejecting" or "stay" or "remain" or "continue" or "keep" or "question")
            {
                return k;
            }
        }

        return cue;
    }

    /// <summary>Who withholds: the subject before, where it is a side and not itself the one who must act; otherwise whoever speaks.</summary>
    private Actor? Bearer(int index, Sentence s, int cue, int start, int end)
    {
        var subject = Actors.Before(r, s, cue) is { Party: not null } by ? by : (Actor?)null;
        if (bearers.Speaker(index) is not { } speaker)
        {
            return subject;
        }

        var side = r.Sides.SideOf(subject?.Party);
        if (subject is not { } own || side is null || side == r.Sides.SideOf(speaker.Party))
        {
            return speaker;
        }

        var actsItself = r.Norm(start) is "it" or "they" || r.MentionsIn(start, end).Any(m => r.Sides.SideOf(m.Party) == side);
        return r.Sides.SideOf(speaker.Party) is not null && actsItself ? speaker : own;
    }
}
