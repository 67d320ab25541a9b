using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Heads by the words for leading: "led by", "headed the Tigrayan side", "at the head of the delegation stood", "delegation
/// head", "chief negotiator".</summary>
internal sealed class LedBy(Reading r, HeadClaims heads)
{
    public void At(int index, Sentence s, int i)
    {
        var norm = r.Norm(i);
        if (norm is "led" or "headed" or "represented" or "fronted" or "chaired" && r.Norm(i + 1) is "by")
        {
            Passive(index, s, i);
        }
        else if (norm is "led" or "leads" or "leading" or "headed" or "heads" or "heading" && heads.DelegationAfter(s, i, 7) is > 0 and var delegation)
        {
            Active(index, s, i, delegation);
        }
        else if (norm is "head" or "leader" or "chief" && r.Norm(i - 1) is "delegation")
        {
            heads.Add(index, s, heads.Names.After(s, i + 1, 8) ?? heads.Names.Before(s, i - 1, 6), heads.Owner(s, i - 1, s.First), i - 1);
        }
        else if (norm is "head" or "leader" or "helm" && r.Norm(i + 1) is "of")
        {
            HeadOf(index, s, i);
        }
        else if (norm is "negotiator" && r.Norm(i - 1) is "chief" or "lead" or "top" or "main")
        {
            Negotiator(index, s, i);
        }
        else if (norm is "under" && (heads.IsDelegation(i - 1) || r.Norm(i - 1) is "counterpart"))
        {
            heads.Add(index, s, heads.Names.After(s, i + 1, 8), Counterpart(s, i) ?? heads.Owner(s, i - 1, s.First), i);
        }
    }

    /// <summary>"X headed the Tigrayan side", "X led the Ukrainian side, Y the Russian"; "X and Y led the delegations", each its own.</summary>
    private void Active(int index, Sentence s, int i, int delegation)
    {
        var subject = Subject(s, i);
        if (r.Norm(delegation) is "delegations" or "teams" && subject is { } last && heads.Names.Before(s, last.First, 12) is { } first)
        {
            heads.Add(index, s, first, null, i);
        }

        var owner = r.Norm(delegation) is "delegations" or "teams" ? null : heads.Owner(s, delegation, i + 1);
        heads.Add(index, s, subject, owner, i);
        if (r.Norm(delegation + 1) is "," or "and" && heads.Names.After(s, delegation + 2, 6) is { } other && r.Norm(other.End) is "the" && heads.PartyFrom(s, other.End + 1, 2) is { } theirs && theirs != owner)
        {
            heads.Add(index, s, other, theirs, delegation);
        }
    }

    /// <summary>"The government panel led by X", "led by X for Tripoli and Y for the east", "that of the ELN by Y".</summary>
    private void Passive(int index, Sentence s, int cue)
    {
        if (OwnerBefore(s, cue, out var owned) is var owner && !owned)
        {
            return;
        }

        var named = heads.Names.After(s, cue + 2, 16);
        var at = cue;
        while (named is { } person)
        {
            var party = r.Norm(person.End) is "of" ? heads.PartyFrom(s, person.End + 1, 2) ?? owner
                : r.Norm(person.End) is "for" or "from" ? heads.PartyFrom(s, person.End + 1, 4) ?? Remaining(s, owner) : owner;
            heads.Add(index, s, person, party, at);
            (at, owner, named) = Next(s, person.End, party);
        }
    }

    /// <summary>The next of several heads under one verb: after "and ... by", or "and NAME for".</summary>
    private (int At, Party? Owner, NamedPerson? Named) Next(Sentence s, int from, Party? before)
    {
        for (var i = from; i < s.End && i < from + 14; i++)
        {
            if (r.Norm(i) is "by" && i > from + 1 && PartyBetween(from, i) is { } party)
            {
                return (i, party, heads.Names.After(s, i + 1, 14));
            }

            if (r.Norm(i) is "and" && heads.Names.After(s, i + 1, 8) is { } other && r.Norm(other.End) is "for" or "from" or "of")
            {
                return (i, before, other);
            }

            if (r.Norm(i) is ";" or "." or "who" or "which" || r.Is(i, Verbs.Saying))
            {
                break;
            }
        }

        return (0, null, null);
    }

    private Party? PartyBetween(int from, int to)
    {
        Party? party = null;
        for (var i = from; i < to; i++)
        {
            party = SideWords.PartyAt(r, i) ?? party;
        }

        return party;
    }

    /// <summary>"For the east": the one side that isn't led yet.</summary>
    private Party? Remaining(Sentence s, Party? led)
    {
        var open = r.Sides.Parties.Where(p => p != led && !heads.Has(p)).ToList();
        return open.Count == 1 && s.End > s.First ? open[0] : null;
    }

    /// <summary>Whose delegation stands before "led by"; talks that a mediator leads have none, nor do "rebels led by" their chief.</summary>
    private Party? OwnerBefore(Sentence s, int cue, out bool owned)
    {
        owned = false;
        for (var i = cue - 1; i >= s.First && i > cue - 10; i--)
        {
            if (heads.IsDelegation(i))
            {
                owned = true;
                return heads.Owner(s, i, s.First);
            }

            if (r.Norm(cue) is "represented" && SideWords.PartyAt(r, i) is { } party && r.MentionAt(i) is not { Form: NameForm.Adjective } && r.MentionAt(i) is not { Locative: true })
            {
                owned = r.Sides.SideOf(party) is not null;
                return party;
            }

            if (r.Norm(i) is "talks" or "mediation" or "negotiations" or "effort" or "efforts" or "coalition" or "government" or ";" or "initiative")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"At the head of the delegation from Bangui stood X", "X, head of the Houthi delegation".</summary>
    private void HeadOf(int index, Sentence s, int i)
    {
        if (heads.DelegationAfter(s, i + 1, 6) is not (> 0 and var delegation))
        {
            return;
        }

        var before = heads.Names.Before(s, i, 12);
        var person = before is { } b && i - b.End <= 6 ? before : heads.Names.After(s, delegation + 1, 18) ?? before;
        heads.Add(index, s, person, heads.Owner(s, delegation, i + 1), i);
    }

    /// <summary>"Chief negotiator X", "X, Iran's chief negotiator", "X, the rebels' chief negotiator".</summary>
    private void Negotiator(int index, Sentence s, int i)
    {
        var after = heads.Names.After(s, i + 1, 5);
        var before = heads.Names.Before(s, i - 1, 9);
        var person = after is { } a && a.First <= i + 3 ? after : before ?? after;
        heads.Add(index, s, person, Counterpart(s, i) ?? heads.Owner(s, i - 1, s.First) ?? (r.Norm(i + 1) is "of" or "for" ? heads.PartyFrom(s, i + 2, 4) : null), i - 1);
    }

    /// <summary>"Its counterpart": the other side than the one named before.</summary>
    private Party? Counterpart(Sentence s, int at)
    {
        var counterpart = -1;
        for (var i = at; i >= s.First && i > at - 6; i--)
        {
            counterpart = r.Norm(i) is "counterpart" ? i : counterpart;
        }

        for (var i = counterpart - 1; counterpart > 0 && i >= s.First; i--)
        {
            if (SideWords.PartyAt(r, i) is { } party && r.Sides.SideOf(party) is { } side)
            {
                return r.Sides.Other(side);
            }
        }

        return null;
    }

    private NamedPerson? Subject(Sentence s, int verb) =>
        Actors.Before(r, s, verb) is { Person: not null } actor && r.MentionAt(actor.First) is { Person: { } person } mention ? new NamedPerson(mention.First, mention.End, person, mention.Party) : heads.Names.Before(s, verb, 22);
}
