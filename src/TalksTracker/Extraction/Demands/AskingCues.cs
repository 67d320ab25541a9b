using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds verbs of asking and who asks: "demands that Kyiv withdraw", "pressed Baku for a list", "wants the towns back".</summary>
internal sealed class AskingCues(Reading r, Clauses clauses, Moods moods, Bearers bearers)
{
    private readonly AskedObjects _objects = new(r, moods, bearers);

    public DemandDraft? At(int index, Sentence s, int i)
    {
        var norm = r.Norm(i);
        if (norm is "after" && r.Norm(i - 1) is "is" or "are" && r.MentionAt(i - 2) is not null && bearers.Before(s, i - 1) is { } seeker)
        {
            return new DemandDraft(index, seeker, i - 1, i + 1, i + 1, clauses.Limit(s, i + 1), DemandKinds.Demand);
        }

        if (!IsVerb(s, i, norm) || moods.Denied(s, i))
        {
            return null;
        }

        if (AsAsked(index, s, i) is { } told)
        {
            return told;
        }

        var from = _objects.After(s, i, norm);
        if (from is not { } start || start >= s.End || bearers.Before(s, i) is not { } by)
        {
            return null;
        }

        if (r.Is(start, DemandWords.Platitudes) && r.Norm(start) is not ("talks" or "peace" or "both" or "everyone" or "people" or "time" or "support" or "help") && DemandWords.Appealing.Contains(norm))
        {
            return null;
        }

        var kind = norm[0] is 'p' && norm.StartsWith("propos", StringComparison.Ordinal) || norm.StartsWith("offer", StringComparison.Ordinal) ? DemandKinds.Offer : DemandKinds.Demand;
        return new DemandDraft(index, by, i, i + 1, start, clauses.Limit(s, start), kind) { Strong = Strong(norm, i, start, by), Appeal = r.Is(i, DemandWords.Appealing) };
    }

    /// <summary>"As Moscow demands, Kyiv would give up its bid": what is asked is the rest of the sentence.</summary>
    private DemandDraft? AsAsked(int index, Sentence s, int i)
    {
        if (r.Norm(i + 1) is not ("," or ".") || bearers.Before(s, i) is not { } by || r.Norm(by.First - 1) is not "as" || !r.Is(i, DemandWords.Asking))
        {
            return null;
        }

        return by.First - 1 == s.First ? new DemandDraft(index, by, i, i + 1, i + 2, clauses.Limit(s, i + 2), DemandKinds.Demand)
            : new DemandDraft(index, by, i, i + 1, clauses.Start(s, by.First - 2), by.First - 1, DemandKinds.Demand);
    }

    private static bool Asks(string norm) => norm.StartsWith("demand", StringComparison.Ordinal) || norm.StartsWith("insist", StringComparison.Ordinal) || norm.StartsWith("stipul", StringComparison.Ordinal);

    private bool Strong(string norm, int i, int start, Actor by) =>
        Asks(norm) || (r.Sides.SideOf(by.Party) is not null && Firm(norm) && !(r.Norm(start - 1) is "to" && start == i + 2) && !(r.Is(start, DemandWords.Platitudes) && r.Norm(start + 1) is not "to")) || (norm.StartsWith("propos", StringComparison.Ordinal) && r.Norm(i + 1) is not "to") || (norm.StartsWith("ask", StringComparison.Ordinal) && r.Norm(start - 1) is "that");

    /// <summary>"Called for", "asked Baku to", "wants them replaced": what a side says it wants of others, whatever it is about.</summary>
    private static bool Firm(string norm) => norm is "called" or "calls" or "call" or "asked" or "asks" or "ask" or "asking" or "calling" or "wants" or "wanted" or "want" or "requested" or "requests" or "urged" or "urges" or "pressed" or "presses";

    /// <summary>"Moscow demands" asks; "Russian demands", "the calls" and "is wanted" don't.</summary>
    private bool IsVerb(Sentence s, int i, string norm)
    {
        var direct = r.Is(i, DemandWords.Asking);
        if (!direct && !r.Is(i, DemandWords.AskingFor))
        {
            return false;
        }

        var before = r.Norm(i - 1);
        if (norm.EndsWith("ed", StringComparison.Ordinal) && before is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'s" or "its" or "their" or "the")
        {
            return false;
        }

        return !(r.Is(i, DemandWords.NounForms) || r.Is(i, DemandWords.Bare)) || AfterSubject(s, i, norm);
    }

    private bool AfterSubject(Sentence s, int i, string norm)
    {
        var k = i - 1;
        while (k > s.First && (r.Norm(k).EndsWith("ly", StringComparison.Ordinal) || (r.Is(k, Verbs.Auxiliary) && r.Norm(k) is not "to")))
        {
            k--;
        }

        if (k < s.First)
        {
            return false;
        }

        var before = r.Norm(k);
        var plural = r.Is(i, DemandWords.Bare);
        if (before is "to")
        {
            return plural && r.Norm(k - 1) is "continues" or "continue" or "continued" or "went" or "goes";
        }

        if (before is "," && Actors.Relative(r, s, k) is { } comma)
        {
            k = comma - 1;
            before = r.Norm(k);
        }

        return before is "they" or "we" or "who" or "and" or "which" or ")" || (!plural && before is "it" or "he" or "she" or "," or "side" or "-")
            || (r.MentionAt(k) is { Acts: true, Form: not Vocabulary.NameForm.Adjective } m && OpensClause(s, m.First)) || DefiniteSides.At(r, s, k) is not null || Actors.IsActorNoun(before);
    }

    /// <summary>"The US demands" at the head of a clause asks; "rejected the US demands" doesn't.</summary>
    private bool OpensClause(Sentence s, int first)
    {
        var i = first - 1;
        while (i >= s.First && (r.Norm(i) is "the" or "'s" || r.Is(i, Verbs.Titles) || r.MentionAt(i) is not null))
        {
            i--;
        }

        return i < s.First || !r.Tokens[i].IsWord || (r.Is(i, Actors.ActorNouns) && r.Norm(i + 1) is "of") || r.Norm(i) is "and" or "but" or "that" or "while" or "as" or "which" or "when" or "because" or "said" or "says" or "what" or "also" or "where" or "though" or "although";
    }
}
