using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Finds in a sentence who held the people of a count, and to whom they go.</summary>
internal sealed class Captors(Reading r, Sentence s, Sides sides)
{
    /// <summary>"Whom Ukraine holds", "held by the SDF", "in Russian captivity", "jailed in Iran": who had them.</summary>
    public Party? Holder(PeopleCount count)
    {
        for (var i = count.End; i < s.End && i < count.End + 9; i++)
        {
            var holder = Relative(i) ?? Participle(i) ?? Captivity(i);
            if ((holder is { } found && !HomeGround(found) ? sides.SideOf(found.Party ?? found.Place?.Party) : HeldByNoun(i)) is { } party)
            {
                return party;
            }

            if (r.Norm(i) is ";" or "." or ":" || (r.Tokens[i].Kind is TokenKind.Number && !Time.DateWords.Months.ContainsKey(r.Norm(i - 1))) || (r.Norm(i) is "in" or "for" && r.Norm(i + 1) is "exchange" or "return") || r.Norm(i) is "for" or "while" or "against" or "and")
            {
                break;
            }
        }

        return HeldBefore(count);
    }

    /// <summary>"Whom Ukraine holds", "that Israeli troops carried off".</summary>
    private Mention? Relative(int i)
    {
        if (!(r.Norm(i) is "whom" or "who" or "that" or "which"))
        {
            return null;
        }

        var at = r.Norm(i + 1) is "the" ? i + 2 : i + 1;
        if (r.MentionAt(at) is not { } mention)
        {
            return null;
        }

        for (var k = mention.End; k < s.End && k < mention.End + 4; k++)
        {
            if (r.Norm(k) is "holds" or "held" or "holding" or "has" or "had" or "captured" or "seized" or "carried" or "kept" or "keeps" or "detained" or "took" or "jailed" or "deported" or "abducted" or "kidnapped" or "let" or "freed" or "released")
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>"Held by the SDF", "jailed in Iran", "kept in the Gaza Strip".</summary>
    private Mention? Participle(int i)
    {
        if (!(r.Norm(i) is "held" or "jailed" or "imprisoned" or "kept" or "detained" or "captured" or "captive" or "seized" or "taken" or "kidnapped" or "abducted" or "hostage" or "arrested"))
        {
            return null;
        }

        var preposition = r.Norm(i + 1) is "captive" or "hostage" or "prisoner" ? i + 2 : i + 1;
        var by = r.Norm(preposition) is "by";
        var kept = r.Norm(i) is "held" or "jailed" or "imprisoned" or "kept" or "detained" or "captive" or "hostage";
        return by || (kept && r.Norm(preposition) is "in" or "inside") ? NameAfter(preposition + 1) is { } mention && (by || mention.Locative || mention.Form is NameForm.Adjective) ? mention : null : null;
    }

    /// <summary>"Detained in Khartoum": a place of the land that both sides fight over tells no holder.</summary>
    private bool HomeGround(Mention mention) => mention is { Locative: true, Form: NameForm.Place or NameForm.Metonym } && sides.SideOf(mention.Party ?? mention.Place?.Party) is { } side
        && sides.Parties.Any(p => p != side && p.Of is { } of && (of == side.Of || of == side.Id));

    /// <summary>"Held by the Kurdish-led group", "held by the rebels".</summary>
    private Party? HeldByNoun(int i)
    {
        for (var k = i + 2; r.Norm(i) is "held" or "captured" or "kidnapped" or "seized" or "taken" && r.Norm(i + 1) is "by" && k < s.End && k < i + 7; k++)
        {
            if (SideNouns.At(r, sides, k) is { } side)
            {
                return side;
            }
        }

        return null;
    }

    /// <summary>"From Russian captivity", "in Taliban hands", "out of Israeli prisons", "from Gaza".</summary>
    private Mention? Captivity(int i)
    {
        if (!(r.Norm(i) is "from" or "in" or "of" or "left" or "leave"))
        {
            return null;
        }

        return NameAfter(i + 1) is { } mention && (r.Norm(mention.End) is "'s" ? r.Norm(mention.End + 1) : r.Norm(mention.End)) is "captivity" or "custody" or "hands" or "prisons" or "jails" or "prison" or "detention" or "jail" or "cells" ? mention : null;
    }

    private Mention? NameAfter(int at) => r.MentionAt(r.Norm(at) is "the" or "its" or "a" ? at + 1 : at);

    /// <summary>"From its jails" aside, words before the count: "Russian-held", "Houthi-held prisoners".</summary>
    private Party? HeldBefore(PeopleCount count)
    {
        for (var i = count.First; i < count.End; i++)
        {
            if (r.Norm(i) is "held" && r.Norm(i - 1) is "-" && r.MentionAt(i - 2) is { Party: { } holder })
            {
                return sides.SideOf(holder);
            }
        }

        return null;
    }

    /// <summary>"100 prisoners from the army", "27 from the general's forces": of whom they are, where it is no place they left.</summary>
    public Party? Members(PeopleCount count)
    {
        if (r.Norm(count.End) is not "from" || NameAfter(count.End + 1) is not { Locative: false, Form: not (NameForm.Place or NameForm.Metonym) } mention)
        {
            return null;
        }

        var captivity = Captivity(count.End) is not null ;
        return captivity || mention is { Form: NameForm.Name, Party.Kind: PartyKind.State } ? null : sides.SideOf(mention.Party);
    }

    /// <summary>"Gave the SDF 40 bodies", "handed Israel four": the receiver stands between the verb and the count.</summary>
    public Party? Recipient(PeopleCount count, SwapTrigger trigger)
    {
        if (trigger.Act is not SwapAct.Give || trigger.Noun || count.First < trigger.End || count.First > trigger.End + 5)
        {
            return null;
        }

        return NameAfter(trigger.End) is { Acts: true, Form: not NameForm.Adjective } mention && mention.End == count.First ? sides.SideOf(mention.Party) ?? mention.Party : null;
    }

    /// <summary>"To Ukraine", "by Russia", "from Armenia" after the count or the verb.</summary>
    public Party? Going(PeopleCount count, SwapTrigger trigger)
    {
        var after = Toward(count.End, Math.Min(s.End, Math.Max(count.End, count.End < trigger.First ? trigger.End : count.End) + 12), Math.Max(count.End, trigger.End));
        return after ?? (trigger.End < count.First ? Toward(trigger.End, count.First, count.First) : null);
    }

    private Party? Toward(int from, int limit, int commaFrom)
    {
        for (var i = from; i < limit; i++)
        {
            if (r.Norm(i) is ";" || (r.Norm(i) is "," && (i > commaFrom || r.Norm(i + 1) is "and" or "while" or "but")) || (r.Norm(i) is "in" or "for" && r.Norm(i + 1) is "exchange" or "return") || r.Norm(i) is "while" or "whereas" || (r.Norm(i) is "and" or "for" or "against" && NumberReader.At(r.Tokens, i + 1, i + 1, s.End) is not null))
            {
                return null;
            }

            if (!(r.Norm(i) is "to" or "by" or "from" or "with" or "into") || (r.Norm(i) is "with" or "by" && r.Norm(i - 1) is "mediated" or "brokered" or "arranged" or "agreed" or "talks" or "deal" or "agreement") || (r.Norm(i) is "to" && r.Norm(i - 1) is "linked" or "related" or "according" or "due" or "belonging" or "owing" or "loyal"))
            {
                continue;
            }

            var at = r.Norm(i + 1) is "the" or "their" or "its" ? i + 2 : i + 1;
            if ((r.MentionAt(at) is { IsPerson: false } mention && r.Norm(mention.End) is not "'s" ? Side(mention, r.Norm(i) is "to" or "into") : SideNouns.At(r, sides, at)) is { } party)
            {
                return r.Norm(i) is "to" or "into" ? party : sides.Other(party);
            }
        }

        return null;
    }

    /// <summary>A side of the process; a state beyond it only as the country people go home to.</summary>
    private Party? Side(Mention mention, bool home)
    {
        var party = mention.Party ?? mention.Place?.Party;
        return sides.SideOf(party) ?? (home && mention is { Form: NameForm.Name or NameForm.Metonym } && party is { Kind: PartyKind.State } && sides.Parties.All(p => p.Kind is PartyKind.State) && sides.Process?.Associated.Contains(party) != true ? party : null);
    }

    public bool Passive(SwapTrigger trigger)
    {
        for (var i = trigger.First - 1; i >= s.First && i > trigger.First - 4; i--)
        {
            if (r.Norm(i) is "were" or "was" or "been" or "be" or "are" or "being" or "is")
            {
                return true;
            }

            if (r.Norm(i) is "who" or "which" or "that" or "," or "and" or "to")
            {
                return false;
            }
        }

        return false;
    }
}
