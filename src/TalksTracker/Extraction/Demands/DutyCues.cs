using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds what a speaker says others must do: "Kyiv must withdraw", "it is for Moscow to accept", "Give us".</summary>
internal sealed class DutyCues(Reading r, Clauses clauses, Moods moods, Bearers bearers)
{
    internal static readonly WordSet Imperatives = WordSet.Split("give let release free stop end open lift return withdraw leave bring hand send pull lay allow get halt remove");

    public DemandDraft? At(int index, Sentence s, int i)
    {
        var norm = r.Norm(i);
        if (norm is "must" or "should" || (norm is "may" && r.Norm(i + 1) is "not" && !r.Tokens[i].Capital) || (norm is "has" or "have" or "had" or "needs" or "need" or "ought" && (r.Norm(i + 1) is "to" || (r.Norm(i + 1) is "first" or "also" && r.Norm(i + 2) is "to"))))
        {
            return Modal(index, s, i, norm);
        }

        if (norm is "for" or "to" && r.Norm(i - 1) is "is" or "was" or "now" or "up")
        {
            return UpTo(index, s, i);
        }

        return r.Is(i, Imperatives) ? Imperative(index, s, i) : Threat(index, s, i, norm);
    }

    /// <summary>"Kyiv must withdraw" in another party's mouth; "should be taken by the United States"; "sanctions must follow".</summary>
    private DemandDraft? Modal(int index, Sentence s, int i, string norm)
    {
        if (i == s.First || moods.Negates(i + 1) && norm is "should" || norm is "had" && !Reported(index, i))
        {
            return null;
        }

        if (bearers.Speaker(index) is not { } by)
        {
            return Listed(index, s, i) ?? Told(index, s, i, norm);
        }

        var end = clauses.Limit(s, i + 1);
        var (start, other) = Subject(index, s, i, by);
        if (other)
        {
            return new DemandDraft(index, by, i, i + 1, start, end, DemandKinds.Demand) { Strong = true };
        }

        if (Granted(i) && r.Sides.SideOf(by.Party) is not null && Own(index, s, i, by))
        {
            return new DemandDraft(index, by, i, i + 1, start == i ? clauses.Start(s, i) : start, end, DemandKinds.Demand) { Strong = r.Norm(i + 1) is "be" };
        }

        var firm = norm is "must" or "had" || (norm is "have" && r.Norm(i - 1) is "would" or "will" or "also") || (norm is "has" or "have" && r.Norm(i + 2) is "be" or "remain" or "stay" or "come" or "end" or "stop" or "go");
        if (norm is "must" && r.Norm(i + 1) is "keep" or "retain" or "maintain" or "control" or "remain" && r.Sides.SideOf(by.Party) is not null)
        {
            return new DemandDraft(index, by, i, i + 1, i + 1, end, DemandKinds.Demand);
        }

        return (norm is "must" or "should" && AgentAfter(s, i)) || (firm && !Own(index, s, i, by)) ? new DemandDraft(index, by, i, i + 1, clauses.Start(s, i), end, DemandKinds.Demand) { Strong = AgentAfter(s, i) } : null;
    }

    /// <summary>"[Ukraine] must be at the table", "should be heard", "must have a say": what others must grant the speaker.</summary>
    private bool Granted(int i) =>
        (r.Norm(i + 1) is "be" && r.Norm(i + 2) is "at" or "part" or "involved" or "included" or "heard" or "represented" or "consulted" or "present" or "given" or "allowed" or "treated" or "recognised" or "recognized" or "compensated" or "protected" or "invited")
        || (r.Norm(i + 1) is "have" or "get" && r.Norm(i + 2) is "a" or "its" or "their" && r.Norm(i + 3) is "say" or "seat" or "voice" or "place" or "role" or "share");

    /// <summary>"Said every group had to disarm": a duty told in the past tense of reports.</summary>
    private bool Reported(int index, int i) => r.Speakers[index] is { Verb: >= 0 and var verb } && (verb < i && i < verb + 15);

    /// <summary>"Islamabad presented its final position: Kabul has to act": whoever opens the sentence asks what stands after the colon.</summary>
    private DemandDraft? Listed(int index, Sentence s, int i)
    {
        var colon = i - 1;
        while (colon > s.First && r.Norm(colon) is not ":" && colon > i - 15)
        {
            colon--;
        }

        if (r.Norm(colon) is not ":" || colon <= s.First || Opens(s) is not { Party: { } party } by || Actors.Before(r, s, i) is not { Party: { } doer } found || found.First < colon)
        {
            return null;
        }

        return (r.Sides.SideOf(doer) ?? doer) != (r.Sides.SideOf(party) ?? party) ? new DemandDraft(index, by, i, i + 1, found.First, clauses.Limit(s, i + 1), DemandKinds.Demand) { Strong = true } : null;
    }

    /// <summary>The party or side whose name opens a sentence.</summary>
    private Actor? Opens(Sentence s)
    {
        for (var k = s.First; k < s.End && k < s.First + 4; k++)
        {
            if ((r.MentionAt(k) is { Acts: true } m ? new Actor(m.First, m.End, m.Party, m.Person, Both: false) : DefiniteSides.At(r, s, k)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>"Ukraine would also have to stay outside NATO", after what Moscow wants: its terms go on without a speaker.</summary>
    private DemandDraft? Told(int index, Sentence s, int i, string norm) =>
        norm is "have" or "need" && r.Norm(i - 1) is "would" or "also" && (r.Norm(i - 1) is "would" || r.Norm(i - 2) is "would")
        && bearers.Last is { By: var by, Bearer: var bearer } last && last.Sentence >= index - 1 && Actors.Before(r, s, i) is { Party: { } doer } found && r.Sides.SideOf(doer) is { } side && side != bearer
            ? new DemandDraft(index, by, i, i + 1, found.First, clauses.Limit(s, i + 1), DemandKinds.Demand) { Strong = true }
            : null;

    /// <summary>Where the subject of a duty begins, and whether it is the other side.</summary>
    private (int First, bool Other) Subject(int index, Sentence s, int i, Actor by)
    {
        var subject = Actors.Before(r, s, i);
        var own = r.Sides.SideOf(by.Party) ?? by.Party;
        var verb = r.Speakers[index]!.Value.Verb;
        return subject is { Party: { } doer } found && (r.Sides.SideOf(doer) ?? doer) != own && (found.First > verb || verb > i || by.First > i)
            ? (i - found.End > 5 ? i : found.First, true)
            : (i, false);
    }

    /// <summary>"We must go on", "Ukraine has to defend itself": what it tells itself.</summary>
    private bool Own(int index, Sentence s, int i, Actor by)
    {
        for (var k = Math.Max(clauses.Start(s, i), r.Speakers[index] is { Verb: var said } && said < i ? said + 1 : s.First); k < i; k++)
        {
            if (r.Norm(k) is "we" or "i" or "our" or "it" or "he" or "she" or "they" || (r.MentionAt(k) is { Form: not Vocabulary.NameForm.Adjective } m && (m.Party == by.Party || r.Sides.SideOf(m.Party) == r.Sides.SideOf(by.Party)) && !Actors.Governed(r, s, k)))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>"It is now for Russia, he said, to accept the terms", "it is up to the rebels to lay down arms".</summary>
    private DemandDraft? UpTo(int index, Sentence s, int i)
    {
        var it = i - 1;
        while (it > s.First && r.Norm(it) is "is" or "was" or "now" or "up" or "'s")
        {
            it--;
        }

        if (r.Norm(it) is not "it" || bearers.Agent(s, i) is not { } doer || bearers.Speaker(index) is not { } by || (r.Sides.SideOf(doer.Party) ?? doer.Party) == (r.Sides.SideOf(by.Party) ?? by.Party))
        {
            return null;
        }

        for (var k = doer.End; k < s.End && k < doer.End + 8; k++)
        {
            if (r.Norm(k) is "to")
            {
                return new DemandDraft(index, by, i, doer.End, k + 1, clauses.Limit(s, k + 1), DemandKinds.Demand) { Strong = true };
            }
        }

        return null;
    }

    /// <summary>"Give us nuclear arms", "Let our people go": an order that opens a quotation.</summary>
    private DemandDraft? Imperative(int index, Sentence s, int i)
    {
        var opens = r.Norm(i - 1) is "\"" && i > 0 && !r.Tokens[i].SpaceBefore && r.Tokens[i].Capital;
        return opens && !(r.Norm(i) is "let" && r.Norm(i + 1) is "us" or "'s" or "me") && bearers.Speaker(index) is { } by
            ? new DemandDraft(index, by, i, i + 1, i, clauses.Limit(s, i), DemandKinds.Demand)
            : null;
    }

    /// <summary>"Threatened Russia with sanctions, should it not".</summary>
    private DemandDraft? Threat(int index, Sentence s, int i, string norm)
    {
        if (norm is not ("threatened" or "threatens" or "threatening") || r.Norm(i + 1) is "to" || moods.Denied(s, i) || bearers.Before(s, i) is not { } by)
        {
            return null;
        }

        var end = clauses.Limit(s, i + 1);
        for (var k = i + 2; k < end - 2; k++)
        {
            if (r.Norm(k) is "if" or "unless")
            {
                return new DemandDraft(index, by, i, i + 1, k + 1, end, DemandKinds.Demand) { Withheld = (i + 1, k) };
            }
        }

        return new DemandDraft(index, by, i, i + 1, i + 1, end, DemandKinds.Demand);
    }
}
