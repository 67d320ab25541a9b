using TalksTracker.Articles;
using TalksTracker.Evidence;

namespace TalksTracker.Extraction.Mentions;

/// <summary>A modality and the words that show it.</summary>
internal readonly record struct ModalityMark(Modality Modality, int First, int End);

/// <summary>Reads from the words around a verb or noun whether the thing happened, was agreed, is announced, proposed, refused or
/// called off. The nearest governing word decides; a thing that is only a condition ("until", "if") has no modality of its own.</summary>
internal static class ModalityReader
{
    private static readonly WordSet Agreeing = WordSet.Split("agreed agree agrees agreeing agreement agreements committed deal accord accords signed negotiated arranged");
    private static readonly WordSet Announcing = WordSet.Split("will shall plans plan planned set due expected scheduled preparing announced upcoming promised promises pledged slated forthcoming starting");
    private static readonly WordSet Proposing = WordSet.Split(
        "proposed proposal proposals propose proposes offer offered offers ready prepared willing would could may might wants want demanded demands demand "
        + "demanding urged urges call calls called calling asked seeks seek seeking hopes hope suggested discussed discuss discussing possible potential request "
        + "requested insists insisted discussion discussions should must considering negotiating push pushing");
    private static readonly WordSet Refusing = WordSet.Split("refused refuses rejected rejects declined refusing refuse reject balks balked balking");
    private static readonly WordSet Cancelling = WordSet.Split("cancelled canceled postponed suspended aborted disrupted thwarted delayed scrapped");
    private static readonly WordSet Conditional = WordSet.Split("until unless if once when whether");
    private static readonly WordSet Happening = WordSet.Split(
        "took held carried conducted completed happened saw occurred implemented finished concluded confirmed followed performed executed began started "
        + "facilitated organized organised organizing organising mediated brokered involved comprised covered ended went");

    /// <summary>The modality of a verb: its auxiliaries and what governs its infinitive or gerund.</summary>
    public static ModalityMark? OfVerb(Reading r, Sentence s, int verb, int end)
    {
        var norm = r.Norm(verb);
        var bare = !norm.EndsWith("ed", StringComparison.Ordinal) && !norm.EndsWith("ing", StringComparison.Ordinal) && norm is not ("came" or "went" or "gone" or "brought" or "got" or "gave" or "given" or "saw" or "flown" or "taken" or "set" or "let");
        var window = 0;
        for (var i = verb - 1; i >= s.First && window < 14; i--, window++)
        {
            var word = r.Norm(i);
            if (word is ";" or "." || (word is "\"" && !r.Quoted(s, verb)))
            {
                break;
            }

            if (word is "would" && window < 6 && Promised(r, s, i) && !Conditioned(r, s, verb))
            {
                return new ModalityMark(Modality.Announced, i, end);
            }

            if (Governing(r, i, bare || norm.EndsWith("ing", StringComparison.Ordinal) || Passive(r, verb), window) is { } modality && !Skip(r, s, i, verb))
            {
                return new ModalityMark(modality, i, end);
            }
        }

        if (Conditioned(r, s, verb))
        {
            return null;
        }

        if (Wishes.Wanted(r, s, verb) is { } want)
        {
            return new ModalityMark(Modality.Proposed, want, end);
        }

        if ((r.Norm(verb - 1) is "be" && r.Norm(verb - 2) is "to") || (norm is "let" or "set" && r.Norm(verb - 1) is "to") || (bare && Wishes.InfinitiveList(r, s, verb)))
        {
            return new ModalityMark(Modality.Proposed, verb, end);
        }

        return CancelledIn(r, s, verb) ?? (bare && !norm.EndsWith('s') && !SawConstruction(r, s, verb) && InfinitiveAt(r, verb)
            ? new ModalityMark(Modality.Proposed, verb, end)
            : new ModalityMark(Modality.Happened, verb, end));
    }

    /// <summary>"Said it would release them": a promise told in the past.</summary>
    private static bool Promised(Reading r, Sentence s, int would)
    {
        for (var i = would - 1; i >= s.First && i > would - 10; i--)
        {
            if (r.Norm(i) is "said" or "announced" or "promised" or "pledged" or "told" or "vowed" or "confirmed")
            {
                return true;
            }

            if (r.Norm(i) is ";" or "if" or "proposed" or "offered" or "proposal" or "sources" or "reports")
            {
                return false;
            }
        }

        return false;
    }

    private static bool InfinitiveAt(Reading r, int verb) => r.Norm(verb - 1) is "to" && r.Norm(verb - 2) is not ("able" or "managed" or "chose");

    /// <summary>"A previous exchange saw the two sides release 25 each".</summary>
    private static bool SawConstruction(Reading r, Sentence s, int verb)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 8; i--)
        {
            if (r.Norm(i) is "saw" or "see" or "sees" or "made" or "let" or "helped" or "led")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Passive(Reading r, int verb)
    {
        for (var i = verb - 1; i > verb - 4 && i >= 0; i--)
        {
            if (r.Norm(i) is "be")
            {
                return true;
            }
        }

        return false;
    }

    private static Modality? Governing(Reading r, int i, bool open, int window)
    {
        var word = r.Norm(i);
        if (word is "not" or "n't" && window < 4 && r.Norm(i - 1) is "did" or "has" or "have" or "had" or "was" or "were" or "will" or "would" or "does" or "do")
        {
            return Modality.Refused;
        }

        if (word is "will" or "shall" || (word is "to" && r.Norm(i - 1) is "are" or "is" or "were" or "was" && window < 5))
        {
            return window < 6 ? Modality.Announced : null;
        }

        if (word is "would" or "could" or "may" or "might" or "should" or "must")
        {
            return window < 6 && !(word is "may" && r.Tokens[i].Capital) ? Modality.Proposed : null;
        }

        if (!open)
        {
            return null;
        }

        return r.Is(i, Agreeing) ? Modality.Agreed
            : r.Is(i, Refusing) ? Modality.Refused
            : r.Is(i, Announcing) && word is not "will" ? Modality.Announced
            : r.Is(i, Proposing) ? Modality.Proposed
            : null;
    }

    /// <summary>An adverbial use: "on the agreed date", "as planned", "called" in a name.</summary>
    private static bool Skip(Reading r, Sentence s, int i, int verb) =>
        (r.Norm(i) is "deal" or "agreement" or "accord" && UnderIt(r, s, i)) || (r.Norm(i) is "set" && verb - i > 6) || (r.Norm(i) is "called" && r.Norm(i + 1) is not "for" and not "on");

    private static bool UnderIt(Reading r, Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 6; k--)
        {
            if (r.Norm(k) is "under" or "after" or "following" or "since" or "per" or "accordance")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Until", "if", "unless" before it in its clause.</summary>
    public static bool IsConditional(Reading r, Sentence s, int at) => Conditioned(r, s, at);

    private static bool Conditioned(Reading r, Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 16; i--)
        {
            if (r.Norm(i) is ";" || (r.Norm(i) is "," && r.Norm(i + 1) is not "so"))
            {
                return false;
            }

            if (r.Is(i, Conditional) || (r.Norm(i) is "so" && r.Norm(i + 1) is "that"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The modality of a noun ("a prisoner exchange"): what the sentence says was done with it. Null where it says nothing.</summary>
    public static ModalityMark? OfNoun(Reading r, Sentence s, int first, int end)
    {
        if (CancelledIn(r, s, first) is { } off)
        {
            return off;
        }

        if (Conditioned(r, s, first))
        {
            return AgreedNear(r, s, first, end);
        }

        for (var distance = 1; distance < 16; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[first - distance, end - 1 + distance])
            {
                if (i >= s.First && i < s.End && (i < first || i >= end) && NounMark(r, s, i, first, end) is { } mark)
                {
                    return mark;
                }
            }
        }

        return null;
    }

    private static ModalityMark? NounMark(Reading r, Sentence s, int i, int first, int end)
    {
        var word = r.Norm(i);
        Modality? modality = word is "arranged" or "negotiated" && r.Norm(i + 1) is "by" && r.Norm(i - 1) is "was" or "were" ? Modality.Happened
            : r.Is(i, Agreeing) && !UnderIt(r, s, i) ? Modality.Agreed
            : word is "agreed" ? Modality.Agreed
            : r.Is(i, Happening) && !(word is "held" && i < first) && !(word is "confirmed" && Ahead(r, s, first)) ? Modality.Happened
            : word is "closes" or "completes" or "concludes" or "ends" or "closed" && i < first && i > first - 4 ? Modality.Happened
            : word is "upcoming" or "planned" or "announced" or "promised" || (word is "set" or "due" or "scheduled" or "expected" or "slated" && i >= end && i < end + (r.Norm(i + 1) is "to" && word is "due" ? 10 : 4)) ? Modality.Announced
            : r.Is(i, Refusing) ? Modality.Refused
            : r.Is(i, Proposing) && word is not ("would" or "could" or "may" or "might" or "should" or "must" or "called") && i < first || word is "would" or "could" or "possible" or "proposed" or "proposal" or "demanded" or "demands" or "offered" or "urged" or "wants" or "discussed" or "real" or "serious" or "accept" ? Modality.Proposed
            : null;
        return modality is { } m && !(m == Modality.Happened && (WillBefore(r, s, i) || WarBegan(r, i))) ? new ModalityMark(m, Math.Min(i, first), Math.Max(i + 1, end))
            : modality is Modality.Happened && !WarBegan(r, i) ? new ModalityMark(Modality.Announced, Math.Min(i, first), Math.Max(i + 1, end)) : null;
    }

    /// <summary>"Since the war began": the beginning of something else.</summary>
    private static bool WarBegan(Reading r, int i) => r.Norm(i) is "began" or "started" && r.Norm(i - 1) is "war" or "conflict" or "fighting" or "invasion" or "hostilities" or "offensive";

    private static bool Ahead(Reading r, Sentence s, int first) => r.Norm(first - 1) is "upcoming" or "planned" or "agreed" || Conditioned(r, s, first);

    private static bool WillBefore(Reading r, Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 4; k--)
        {
            if (r.Norm(k) is "will" or "would" or "to" or "could" or "may" or "should" or "not")
            {
                return true;
            }
        }

        return false;
    }

    private static ModalityMark? AgreedNear(Reading r, Sentence s, int first, int end)
    {
        for (var i = end; i < s.End && i < end + 6; i++)
        {
            if (r.Norm(i) is "agreed")
            {
                return new ModalityMark(Modality.Agreed, first, i + 1);
            }
        }

        return null;
    }

    private static bool OneClause(Reading r, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (r.Norm(i) is "after" or "before" or "as" or "when" or "while" or "but" or ";" or "although")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Called off", "cancelled", "postponed" in the clause of a word of exchange.</summary>
    private static ModalityMark? CancelledIn(Reading r, Sentence s, int at)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if ((r.Is(i, Cancelling) || (r.Norm(i) is "called" && r.Norm(i + 1) is "off")) && OneClause(r, Math.Min(i, at), Math.Max(i, at)))
            {
                return new ModalityMark(Modality.Cancelled, i, r.Norm(i) is "called" ? i + 2 : i + 1);
            }
        }

        return null;
    }
}
