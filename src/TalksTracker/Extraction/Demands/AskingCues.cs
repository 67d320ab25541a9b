using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds verbs of asking and who asks: "demands that Kyiv withdraw", "pressed Baku for a list", "wants the towns back".</summary>
internal sealed class AskingCues(Reading r, Clauses clauses, Moods moods, Bearers bearers)
{
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

        var from = DemandWords.Asking.Contains(norm) ? Object(s, i, norm) : ObjectFor(s, i, norm);
        if (from is not { } start || start >= s.End || bearers.Before(s, i) is not { } by)
        {
            return null;
        }

        var kind = norm[0] is 'p' && norm.StartsWith("propos", StringComparison.Ordinal) || norm.StartsWith("offer", StringComparison.Ordinal) ? DemandKinds.Offer : DemandKinds.Demand;
        return new DemandDraft(index, by, i, i + 1, start, clauses.Limit(s, start), kind) { Strong = Strong(norm, i, start), Appeal = DemandWords.Appealing.Contains(norm) };
    }

    /// <summary>"As Moscow demands, Kyiv would give up its bid": what is asked is the rest of the sentence.</summary>
    private DemandDraft? AsAsked(int index, Sentence s, int i)
    {
        if (r.Norm(i + 1) is not ("," or ".") || bearers.Before(s, i) is not { } by || r.Norm(by.First - 1) is not "as" || !DemandWords.Asking.Contains(r.Norm(i)))
        {
            return null;
        }

        return by.First - 1 == s.First ? new DemandDraft(index, by, i, i + 1, i + 2, clauses.Limit(s, i + 2), DemandKinds.Demand)
            : new DemandDraft(index, by, i, i + 1, clauses.Start(s, by.First - 2), by.First - 1, DemandKinds.Demand);
    }

    private static bool Asks(string norm) => norm.StartsWith("demand", StringComparison.Ordinal) || norm.StartsWith("insist", StringComparison.Ordinal) || norm.StartsWith("stipul", StringComparison.Ordinal);

    private bool Strong(string norm, int i, int start) =>
        Asks(norm) || (norm.StartsWith("propos", StringComparison.Ordinal) && r.Norm(i + 1) is not "to") || (norm.StartsWith("ask", StringComparison.Ordinal) && r.Norm(start - 1) is "that");

    /// <summary>"Moscow demands" asks; "Russian demands", "the calls" and "is wanted" don't.</summary>
    private bool IsVerb(Sentence s, int i, string norm)
    {
        var direct = DemandWords.Asking.Contains(norm);
        if (!direct && !DemandWords.AskingFor.Contains(norm))
        {
            return false;
        }

        var before = r.Norm(i - 1);
        if (norm.EndsWith("ed", StringComparison.Ordinal) && before is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'s" or "its" or "their" or "the")
        {
            return false;
        }

        return !(DemandWords.NounForms.Contains(norm) || DemandWords.Bare.Contains(norm)) || AfterSubject(s, i, norm);
    }

    private bool AfterSubject(Sentence s, int i, string norm)
    {
        var k = i - 1;
        while (k > s.First && (r.Norm(k).EndsWith("ly", StringComparison.Ordinal) || (Verbs.Auxiliary.Contains(r.Norm(k)) && r.Norm(k) is not "to")))
        {
            k--;
        }

        if (k < s.First)
        {
            return false;
        }

        var before = r.Norm(k);
        var plural = DemandWords.Bare.Contains(norm);
        if (before is "to")
        {
            return plural && r.Norm(k - 1) is "continues" or "continue" or "continued" or "went" or "goes";
        }

        return before is "they" or "we" or "who" or "and" or "which" or ")" || (!plural && before is "it" or "he" or "she" or "," or "side" or "-")
            || (r.MentionAt(k) is { Acts: true, Form: not Vocabulary.NameForm.Adjective } m && OpensClause(s, m.First)) || DefiniteSides.At(r, s, k) is not null || Actors.IsActorNoun(before);
    }

    /// <summary>"The US demands" at the head of a clause asks; "rejected the US demands" doesn't.</summary>
    private bool OpensClause(Sentence s, int first)
    {
        var i = first - 1;
        while (i >= s.First && (r.Norm(i) is "the" or "'s" || Verbs.Titles.Contains(r.Norm(i)) || r.MentionAt(i) is not null))
        {
            i--;
        }

        return i < s.First || !r.Tokens[i].IsWord || (Actors.IsActorNoun(r.Norm(i)) && r.Norm(i + 1) is "of") || r.Norm(i) is "and" or "but" or "that" or "while" or "as" or "which" or "when" or "because" or "said" or "says" or "what" or "also" or "where" or "though" or "although";
    }

    /// <summary>Where what is asked begins after "demands", "insists", "wants", "proposed"; null where nothing is asked.</summary>
    private int? Object(Sentence s, int i, string norm)
    {
        var next = i + 1;
        while (r.Norm(next) is "again" or "once" or "repeatedly" or "publicly" or "only" or "instead" or "too" or "also" or "more" or "further" or "moreover")
        {
            next++;
        }

        next = PastAside(s, next);

        var word = r.Norm(next);
        if (norm.StartsWith("insist", StringComparison.Ordinal))
        {
            return word is "on" or "upon" ? next + 1 : Clause(s, next, word);
        }

        if (word is "to")
        {
            return Kept(next) && norm[0] is 'w' or 's' or 'd' ? next + 1 : null;
        }

        if (word is "from" or "of" && bearers.Agent(s, next) is { } asked)
        {
            next = asked.End;
            word = r.Norm(next);
        }

        return word is "that" or "for" || (word is ":" && next < s.End - 1) ? next + 1 : word is "," or "." or ":" or "by" or "would" or "will" or "in" or "at" or "as" or "\"" or "?" or "" && !Quoting(s, next) ? null : next;
    }

    /// <summary>"Insists, he added, on a truce", "demanded in addition that".</summary>
    private int PastAside(Sentence s, int at)
    {
        if (r.Norm(at) is "in" && r.Norm(at + 1) is "addition" or "return" or "turn" or "exchange" && r.Norm(at + 2) is not "for")
        {
            return at + 2;
        }

        for (var k = at + 1; r.Norm(at) is "in" or "on" or "at" or "during" && k < s.End && k < at + 7; k++)
        {
            if (r.Norm(k) is "that")
            {
                return k;
            }
        }

        for (var k = at + 2; r.Norm(at) is "," && k < s.End && k < at + 7; k++)
        {
            if (r.Norm(k) is ",")
            {
                return k + 1;
            }
        }

        return at;
    }

    /// <summary>"Insists that Kyiv withdraw", "insists the army must leave".</summary>
    private int? Clause(Sentence s, int next, string word)
    {
        var start = word is "that" ? next + 1 : next;
        return word is "," or "\"" or "." or ":" || moods.StatesFact(start, s.End) || moods.Withholds(start, s.End) ? null : start;
    }

    /// <summary>"Wants to be taken off the list", "to keep its weapons": a wish for itself that others must grant.</summary>
    private bool Kept(int to) => r.Norm(to + 1) is "be" or "keep" or "retain" or "see" or "have" or "make" or "ensure" or "get" or "stay" or "remain";

    private bool Quoting(Sentence s, int at) => r.Norm(at) is "\"" && at + 2 < s.End && r.Tokens[at].SpaceBefore && !r.Tokens[at + 1].SpaceBefore && !r.Tokens[at + 1].Capital;

    /// <summary>"Urged for", "called for", "urged Russia to", "asks that", "holding out for": where what is asked begins.</summary>
    private int? ObjectFor(Sentence s, int i, string norm)
    {
        var next = r.Norm(i + 1);
        if (norm[0] is 'h' && !(next is "out" && r.Norm(i + 2) is "for"))
        {
            return null;
        }

        if (norm.StartsWith("ask", StringComparison.Ordinal) && DemandWords.Questioning.Contains(next))
        {
            return null;
        }

        var needsOther = norm is "told" or "ordered" or "expects" or "expected" or "warned";
        for (var k = i + 1; k < s.End && k < i + 9; k++)
        {
            var word = r.Norm(k);
            if (word is "for" or "that" && !needsOther && Near(s, i, k))
            {
                return k + 1;
            }

            if (word is "to" && k > i + 1 && Near(s, i, k) && (!needsOther || bearers.NamesOther(s, bearers.Before(s, i) ?? default, i + 1, k)))
            {
                return i + (next is "on" or "upon" ? 2 : 1);
            }

            if (word is "to" && k == i + 1 && norm[0] is 'a' && Kept(k))
            {
                return k + 1;
            }

            if (!r.Tokens[k].IsWord && word is not ("-" or "'"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Nothing stands between but whom it is asked of, or an adverb: "called again for", "urged both sides to".</summary>
    private bool Near(Sentence s, int verb, int at)
    {
        for (var k = verb + 1; k < at; k++)
        {
            if (r.MentionAt(k) is { } m)
            {
                k = m.End - 1;
            }
            else if (!(r.Norm(k) is "on" or "upon" or "out" or "the" or "its" or "their" or "his" or "both" or "sides" or "all" or "parties" or "them" or "it" or "him" or "us" or "again" or "hard" or "once" or "more" or "jointly" or "also" or "'s" or "and" or "other"
                or "back" or "each" or "two" or "countries" or "allies" or "world" or "partners" || Actors.IsActorNoun(r.Norm(k)) || DefiniteSides.At(r, s, k) is not null || r.Norm(k).EndsWith("ly", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }
}
