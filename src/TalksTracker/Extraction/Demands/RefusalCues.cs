using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds what a party refuses: "rejects", "turned that down", "ruled out", "won't give up".</summary>
internal sealed class RefusalCues(Reading r, Clauses clauses, Moods moods, Bearers bearers)
{
    public DemandDraft? At(int index, Sentence s, int i)
    {
        var norm = r.Norm(i);
        return r.Is(i, DemandWords.Refusing) ? Verb(index, s, i, norm)
            : norm is "won't" or "wouldn't" or "cannot" or "can't" or "not" or "never" ? Modal(index, s, i, norm)
            : null;
    }

    private DemandDraft? Verb(int index, Sentence s, int i, string norm)
    {
        if (r.Is(i, DemandWords.Bare) && r.Norm(i - 1) is "to" && r.Norm(i - 2) is not ("continues" or "continue" or "continued"))
        {
            return null;
        }

        if (moods.Denied(s, i) || Passive(i, norm) || r.Norm(i + 1) is "by")
        {
            return r.Norm(i + 1) is "by" && norm is "rejected" or "dismissed" or "vetoed" && bearers.Agent(s, i + 1) is { } agent ? Gap(index, s, i, agent) : null;
        }

        if (Object(s, i, norm) is not { } start || bearers.Before(s, i) is not { } by)
        {
            return null;
        }

        if (start >= s.End || !r.Tokens[start].IsWord && r.Norm(start) is not "\"" || r.Norm(start) is "so" or "in" or "on" or "at" or "yesterday")
        {
            return start < s.End && r.Norm(start) is not "so" && !Relative(s, by) ? null : Gap(index, s, i, by);
        }

        var end = norm[0] is 't' && start == i + 1 ? Down(s, i)!.Value : Pointed(start) ?? clauses.Limit(s, start);
        var cueEnd = norm[0] is 't' ? end + 1 : Math.Min(start, i + 2);
        return Unsaid(start, end) || Conditional(r, start, end) ? null : Draft(index, by, i, start, end) with { CueEnd = start == i + 1 ? cueEnd : start, Strong = norm.StartsWith("object", StringComparison.Ordinal) || (norm.StartsWith("refus", StringComparison.Ordinal) && r.Norm(i + 1) is "to" && r.Sides.SideOf(by.Party) is not null) };
    }

    private bool Passive(int i, string norm) => norm.EndsWith("ed", StringComparison.Ordinal) && r.Norm(i - 1) is "was" or "were" or "been" or "be" or "is" or "are" or "being";

    /// <summary>"Which Kyiv rejects": what is refused stands before.</summary>
    private bool Relative(Sentence s, Actor by) => by.First > s.First && r.Norm(by.First - 1) is "which" or "that" or "the" && r.Norm(by.First - 1) is not "the" || r.Norm(by.First - 2) is "which";

    private DemandDraft Gap(int index, Sentence s, int i, Actor by) =>
        new(index, by, i, i + 1, clauses.Start(s, Math.Min(by.First, i)), Math.Max(clauses.Start(s, Math.Min(by.First, i)) + 1, i + 1), DemandKinds.Refusal) { Same = true };

    /// <summary>What is refused begins after "rejects", "ruled out", "turned down", "refuses to", "objects to".</summary>
    private int? Object(Sentence s, int i, string norm)
    {
        var next = r.Norm(i + 1);
        return norm switch
        {
            "ruled" or "rules" or "ruling" => next is "out" ? i + 2 : null,
            "turned" or "turns" or "turning" => next is "down" ? i + 2 : Down(s, i) is not null ? i + 1 : null,
            "object" or "objected" or "objects" or "objecting" => next is "to" ? i + 2 : null,
            "refuse" or "refused" or "refuses" or "refusing" or "declined" or "declines" => To(i) is { } to ? to + 1 : norm[0] is 'r' || !r.IsWord(i + 1) ? i + 1 : null,
            "brushed" or "brushes" or "threw" or "throws" or "thrown" => Aside(s, i) is { } gone ? gone == i + 1 ? i + 2 : i + 1 : null,
            "balks" or "balked" or "baulked" or "baulks" or "bristled" or "bristles" => next is "at" ? i + 2 : null,
            _ => i + 1,
        };
    }

    /// <summary>One past "these calls", "the request", where nothing more says what they are.</summary>
    private int? Pointed(int start)
    {
        for (var k = start; k < start + 3; k++)
        {
            if (r.Is(k, DemandWords.Pointing) && r.Is(k + 1, DemandWords.Pointing) is false)
            {
                return r.Tokens[Math.Min(k + 1, r.Tokens.Count - 1)].IsWord && r.Norm(k + 1) is not ("and" or "but" or "as" or "because" or "while") ? null : k + 1;
            }
        }

        return null;
    }

    /// <summary>"Refused to", "has refused all along to", "refuses outright to": the word before the verb.</summary>
    private int? To(int i)
    {
        var k = i + 1;
        while (k < i + 4 && r.Norm(k) is "all" or "along" or "so" or "far" or "outright" or "repeatedly" or "again" or "point" or "blank" or "steadfastly" or "flatly" or "even" or "point-blank")
        {
            k++;
        }

        return r.Norm(k) is "to" ? k : null;
    }

    /// <summary>"Brushed both demands aside", "threw out the plan".</summary>
    private int? Aside(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 6; k++)
        {
            if (r.Norm(k) is "aside" or "out" or "off")
            {
                return k;
            }
        }

        return null;
    }

    private int? Down(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 4; k++)
        {
            if (r.Norm(k) is "down")
            {
                return k;
            }
        }

        return null;
    }

    /// <summary>"Rejected the accusations", "refused to comment".</summary>
    private bool Unsaid(int start, int end)
    {
        for (var k = start; k < end && k < start + 4; k++)
        {
            if (r.Is(k, DemandWords.NoDemand) || (r.Norm(k) is "claim" or "claims" && r.Norm(k + 1) is not ("to" or "on" or "over")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Won't talk unless": the condition is the demand.</summary>
    internal static bool Conditional(Reading r, int start, int end)
    {
        for (var k = start; k < end; k++)
        {
            if (r.Norm(k) is "unless" or "until" or "before" or "without" || (r.Norm(k) is "as" or "so" && r.Norm(k + 1) is "long") || (r.Norm(k) is "not" && r.Norm(k - 1) is "does" or "do") || (r.Norm(k) is "if" && Enumerable.Range(k, 5).Any(n => r.Norm(n) is "not" or "doesn't" or "isn't")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Will not cede", "would never accept", "won't hear of".</summary>
    private DemandDraft? Modal(int index, Sentence s, int i, string norm)
    {
        if (norm is "not" or "never" && r.Norm(i - 1) is not ("will" or "would" or "can" or "could" or "shall") && !(r.Norm(i - 1) is "did" or "does" or "do" or "has" or "have" && r.Norm(i + 1) is "accept" or "accepted" or "agree" && r.Norm(i + 2) is not "on"))
        {
            return null;
        }

        var verb = i + 1;
        while (r.Norm(verb) is "ever" or "even" or "also" or "never" or "be" or "under" or "any" or "simply")
        {
            verb++;
        }

        if (r.Norm(verb - 1) is "be" && Passives(r.Norm(verb)) && bearers.Speaker(index) is { Party: { } speaks } said && r.Sides.SideOf(speaks) is not null && !Conditional(r, verb, clauses.Limit(s, verb)))
        {
            return new DemandDraft(index, said, norm is "not" or "never" ? i - 1 : i, verb + 1, clauses.Start(s, i), verb + 1, DemandKinds.Refusal);
        }

        if (!r.Is(verb, DemandWords.GivingWay) || Actors.Before(r, s, i) is not { Party: { } party } by || r.Sides.SideOf(party) is not { } side)
        {
            return null;
        }

        // "Required Kyiv to write that it will not join": another tells it to.
        if (by.First > s.First && r.Norm(by.First) is "it" or "they" && bearers.Speaker(index) is null)
        {
            return null;
        }

        // "Moscow says Kyiv will not get ..." is no refusal of Kyiv's.
        if (bearers.Speaker(index) is { } speaker && r.Sides.SideOf(speaker.Party) is { } other && other != side)
        {
            return null;
        }

        var (start, end) = (verb, clauses.Limit(s, verb + 1));
        return Conditional(r, start, end) ? null : Draft(index, by, norm is "not" or "never" ? i - 1 : i, start, end);
    }

    /// <summary>"Verbal assurances would not be [accepted]".</summary>
    private static bool Passives(string word) => word is "accepted" or "tolerated" or "allowed" or "permitted" or "recognised" or "recognized" or "discussed" or "negotiated" or "ceded" or "surrendered" or "released" or "lifted" or "withdrawn";

    private DemandDraft Draft(int index, Actor by, int cue, int start, int end) =>
        new(index, by, cue, Math.Min(start, cue + 2), start, end, DemandKinds.Refusal) { Same = Points(r, start, end) };

    /// <summary>"Turned this down", "rejects the proposal": it is about what was said before.</summary>
    public static bool Points(Reading r, int start, int end)
    {
        for (var k = start; k < end && k < start + 5; k++)
        {
            if (r.Is(k, DemandWords.Pointing) && !(r.Norm(k) is "that" or "which" or "it" && k > start && r.IsWord(k + 1) && k + 1 < end))
            {
                return true;
            }
        }

        return end <= start + 1;
    }
}
