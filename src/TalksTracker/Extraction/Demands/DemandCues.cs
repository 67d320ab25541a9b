using System.Collections.Frozen;
using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds the words by which somebody asks, insists, makes a condition or refuses, and who does.</summary>
internal sealed class DemandCues(Reading r)
{
    private static FrozenSet<string> Set(params string[] words) => FrozenSet.ToFrozenSet(words, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Asking = Set("demanded", "demands", "demanding", "insisted", "insists", "insisting", "requested", "requests", "requires", "required", "wants", "want", "wanted", "seeks", "sought", "seeking", "stipulated", "stipulates", "proposed", "proposes");
    private static readonly FrozenSet<string> AskingFor = Set("urged", "urges", "urging", "called", "calls", "calling", "asked", "asks", "asking", "pressed", "presses", "pressing", "pushed", "pushing", "pushes");
    private static readonly FrozenSet<string> Nouns = Set("demand", "demands", "request", "requests", "condition", "conditions", "insistence", "precondition", "preconditions", "requirement", "call", "calls", "requirements");
    private static readonly FrozenSet<string> Refusals = Set("rejected", "dismissed", "ruled", "rejects", "refused", "refuses", "refusing", "rejecting", "declined");

    public IEnumerable<DemandDraft> In(int index)
    {
        var s = r.Sentences[index];
        for (var i = s.First; i < s.End; i++)
        {
            if (!r.Tokens[i].IsWord)
            {
                continue;
            }

            if ((Verb(index, s, i) ?? Noun(index, s, i) ?? Modal(index, s, i) ?? Condition(index, s, i) ?? Refusal(index, s, i) ?? Threat(index, s, i) ?? Standing(index, s, i)) is { } draft && draft.End > draft.First)
            {
                yield return draft;
            }
        }
    }

    private DemandDraft? Verb(int index, Sentence s, int i)
    {
        var norm = r.Norm(i);
        var asksFor = AskingFor.Contains(norm);
        if (!(Asking.Contains(norm) || asksFor) || IsNounUse(s, i))
        {
            return null;
        }

        var start = i + 1;
        if (asksFor)
        {
            var found = FindFor(s, i);
            if (found is null)
            {
                return null;
            }

            start = found.Value;
        }

        if (Actors.Before(r, s, i) is not { Party: not null } by)
        {
            return null;
        }

        while (start < s.End && r.Norm(start) is "that" or "on" or "for" or "again")
        {
            start++;
        }

        return r.Norm(start) is "to" && r.Norm(i) is "proposed" ? null : new DemandDraft(index, by, i, i + 1, start, Limit(s, start), r.Norm(i) is "proposed" or "proposes" ? "offer" : "demand");
    }

    /// <summary>"Required fields", "the demands": no verb.</summary>
    private bool IsNounUse(Sentence s, int i) =>
        r.Norm(i) is "demands" or "requests" or "calls" && (i == s.First || r.Norm(i - 1) is "the" or "these" or "its" or "their" or "his" or "'s" or "of" or "own" or "those" || r.Norm(i - 1).Length == 0 || r.Norm(i + 1) is "have" or "were" or "are" or ",")
        || (r.Norm(i) is "wanted" or "required" or "requested" && r.Norm(i - 1) is "is" or "are" or "was" or "were" or "be" or "been");

    /// <summary>"Urged for", "called for", "urged Russia to": where what is asked begins.</summary>
    private int? FindFor(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 7; k++)
        {
            if (r.Norm(k) is "for" or "that" || (r.Norm(k) is "on" && r.Norm(i) is "called" or "calls" or "calling" && k == i + 1) || (r.Norm(k) is "to" && k > i + 1 && r.MentionsIn(i, k).Any()))
            {
                return r.Norm(k) is "to" && r.MentionsIn(i + 1, k).FirstOrDefault() is { Party: not null } m ? m.First : k + 1;
            }
        }

        return null;
    }

    /// <summary>"The Kremlin's demand that", "Ukraine's request for", "Moscow's conditions".</summary>
    private DemandDraft? Noun(int index, Sentence s, int i)
    {
        if (!Nouns.Contains(r.Norm(i)) || r.Norm(i + 1) is not ("that" or "for" or "to" or "of" or "on"))
        {
            return null;
        }

        for (var k = i - 1; k >= s.First && k > i - 5; k--)
        {
            if (r.MentionAt(k) is { Acts: true } mention && (r.Norm(mention.End) is "'s" or "'" || mention.Form == NameForm.Adjective))
            {
                var by = new Actor(mention.First, mention.End, mention.Party, mention.Person, Both: false);
                return new DemandDraft(index, by, i, i + 1, i + 2, Limit(s, i + 2), "demand");
            }
        }

        return null;
    }

    /// <summary>"Kyiv must withdraw" in another party's mouth; "should be taken by the United States"; "sanctions must follow".</summary>
    private DemandDraft? Modal(int index, Sentence s, int i)
    {
        if (r.Norm(i) is not ("must" or "should") && !(r.Norm(i) is "has" or "have" or "needs" or "need" && r.Norm(i + 1) is "to"))
        {
            return null;
        }

        if (r.Speakers[index] is not { } speaker || i == s.First)
        {
            return null;
        }

        var by = new Actor(speaker.First, speaker.End, speaker.Party, speaker.Person, Both: false);
        var subject = Actors.Before(r, s, i);
        if (subject is { Party: { } doer } && doer != speaker.Party && subject.Value.First > speaker.Verb)
        {
            return new DemandDraft(index, by, i, i + 1, subject.Value.First, Limit(s, i + 1), "demand");
        }

        if (r.Norm(i) is "must" or "should" && (AgentAfter(s, i) || r.Norm(i) is "must" && r.Quoted(s, i)))
        {
            return new DemandDraft(index, by, i, i + 1, ClauseStart(s, i), Limit(s, i + 1), "demand");
        }

        return null;
    }

    private bool AgentAfter(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 6; k++)
        {
            if (r.Norm(k) is "by" && (r.MentionAt(k + 1) ?? r.MentionAt(k + 2)) is { Acts: true })
            {
                return true;
            }
        }

        return false;
    }

    private int ClauseStart(Sentence s, int at)
    {
        var i = at;
        while (i > s.First && r.Norm(i - 1) is not ("," or "\"" or ";" or "that" or ":"))
        {
            i--;
        }

        return i;
    }

    /// <summary>"Only after", "until", "unless", "only if": what must come first.</summary>
    private DemandDraft? Condition(int index, Sentence s, int i)
    {
        var norm = r.Norm(i);
        if (norm is "if" && Offer(index, s, i) is { } offered)
        {
            return offered;
        }

        if (norm is "cannot" && WithoutWhat(s, i) is { } without && Actors.Before(r, s, i) is { Party: not null } refuser)
        {
            return new DemandDraft(index, refuser, i, i + 1, without, Limit(s, without), "condition");
        }

        var condition = norm is "unless" || (norm is "until" or "before" or "without" && NegatedBefore(s, i) && r.Norm(i + 1) is not "the" and not "that") || (norm is "only" && OnlyAfter(s, i) is not null);
        if (!condition)
        {
            return null;
        }

        var by = r.Speakers[index] is { } speaker ? new Actor(speaker.First, speaker.End, speaker.Party, speaker.Person, Both: false) : Actors.Before(r, s, i);
        var start = norm is "only" ? OnlyAfter(s, i)!.Value : i + 1;
        return by is { Party: not null } ? new DemandDraft(index, by.Value, i, i + 1, start, Limit(s, start), "condition") : null;
    }

    /// <summary>"Will free 5,000 prisoners if the insurgents cut violence": the price of an offer is a demand.</summary>
    private DemandDraft? Offer(int index, Sentence s, int i)
    {
        var will = i - 1;
        while (will >= s.First && r.Norm(will) is not ("will" or "would"))
        {
            will--;
        }

        if (will < s.First || Actors.Before(r, s, will) is not { Party: { } party } by)
        {
            return null;
        }

        var (limit, side) = (Limit(s, i + 1), r.Sides.SideOf(party));
        var other = r.MentionsIn(i + 1, limit).Any(m => r.Sides.SideOf(m.Party) is { } o && o != side) || r.Norm(i + 2) is "insurgents" or "rebels" or "militants" or "group" or "government" or "army";
        return other && side is not null ? new DemandDraft(index, by, i, i + 1, i + 1, limit, "condition") : null;
    }

    /// <summary>"Cannot accept an agreement that does not secure", "cannot sign without".</summary>
    private int? WithoutWhat(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 14; k++)
        {
            if (r.Norm(k) is "without" || (r.Norm(k) is "not" && r.Norm(k - 1) is "does" or "do"))
            {
                return r.Norm(k) is "without" ? k + 1 : k + 2;
            }
        }

        return null;
    }

    /// <summary>"Made the same demand", "remains unacceptable for Kyiv", "it is for Russia to accept".</summary>
    private DemandDraft? Standing(int index, Sentence s, int i)
    {
        if (r.Norm(i) is "same" && r.Norm(i + 1) is "demand" or "request" or "condition" && Actors.Before(r, s, i) is { Party: not null } again)
        {
            return new DemandDraft(index, again, i, i + 2, i - 1, i + 2, "demand") { Same = true };
        }

        if (r.Norm(i) is "unacceptable" && Refuser(s, i) is { } refuser)
        {
            return new DemandDraft(index, refuser, i, i + 1, s.First, i + 1, "refusal") { Same = true };
        }

        return null;
    }

    private Actor? Refuser(Sentence s, int i)
    {
        for (var k = s.First; k < s.End; k++)
        {
            if (r.Norm(k) is "for" or "to" && (r.MentionAt(k + 1) ?? r.MentionAt(k + 2)) is { Acts: true } mention && (k > i || k < s.First + 2))
            {
                return new Actor(mention.First, mention.End, mention.Party, mention.Person, Both: false);
            }
        }

        return null;
    }

    private int? OnlyAfter(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 4; k++)
        {
            if (r.Norm(k) is "after" or "if" or "once" or "when")
            {
                return k + 1;
            }
        }

        return null;
    }

    private bool NegatedBefore(Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 14; k--)
        {
            if (r.Norm(k) is "no" or "not" or "n't" or "nothing" or "never" or "cannot" or "won't" or "wo" or "refuses" or "refused")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Refused to accept Russian control", "rejects", "is unacceptable to".</summary>
    private DemandDraft? Refusal(int index, Sentence s, int i)
    {
        if (Refusals.Contains(r.Norm(i)) && Actors.Before(r, s, i) is { Party: not null } by)
        {
            var start = r.Norm(i + 1) is "to" ? i + 3 : i + 1;
            return new DemandDraft(index, by, i, Math.Min(start, s.End), start, Limit(s, start), "refusal");
        }

        return null;
    }

    /// <summary>"Threatened Russia with sanctions, should it not".</summary>
    private DemandDraft? Threat(int index, Sentence s, int i)
    {
        if (r.Norm(i) is not ("threatened" or "threatens" or "threatening") || Actors.Before(r, s, i) is not { Party: not null } by)
        {
            return null;
        }

        return new DemandDraft(index, by, i, i + 1, i + 1, Limit(s, i + 1), "demand");
    }

    /// <summary>Where what is asked for ends: at a new main clause, a closing quotation mark or the speaker.</summary>
    private int Limit(Sentence s, int from)
    {
        for (var i = from; i < s.End; i++)
        {
            var norm = r.Norm(i);
            if (norm is ";" or "." || (norm is "\"" && i > from + 2) || (norm is "," or "and" && i > from + 1 && AnotherVerb(s, i)) || (norm is "," && TrailingSpeaker(s, i)) || (norm is "," && r.Norm(i + 1) is "according" or "while" or "but" or "though" or "saying" or "which" or "arguing"))
            {
                return i;
            }
        }

        return s.End;
    }

    /// <summary>", a senior official of the group said on Tuesday".</summary>
    private bool TrailingSpeaker(Sentence s, int comma)
    {
        for (var i = comma + 1; i < s.End && i < comma + 14; i++)
        {
            if (r.Norm(i) is "," or "and" or "that")
            {
                return false;
            }

            if (r.Norm(i) is "said" or "says" or "told" or "added" or "stated" or "reported")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", and insists", "and demands": the next demand is its own.</summary>
    private bool AnotherVerb(Sentence s, int i)
    {
        var next = r.Norm(i + 1) is "and" ? i + 2 : i + 1;
        return next < s.End && (Asking.Contains(r.Norm(next)) || Verbs.Saying.Contains(r.Norm(next)) || Refusals.Contains(r.Norm(next)));
    }
}
