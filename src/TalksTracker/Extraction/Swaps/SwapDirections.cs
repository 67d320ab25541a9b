using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Decides whose people came home: by whose people they are, by who held, gave and got them, by where they came from and went.</summary>
internal sealed class SwapDirections(Reading r, int index, Sides sides, List<SwapTrigger>? triggers = null, bool political = false)
{
    public const string Rule = "swap-count";
    private readonly Sentence _s = r.Sentences[index];
    private readonly Captors _captors = new(r, r.Sentences[index], sides);

    /// <summary>The count as claims: one, or one for each side.</summary>
    public IEnumerable<CountClaim> Claims(PeopleCount count, SwapTrigger trigger, PeopleCount? opposite, PeopleCount? before)
    {
        var quote = r.Quote(count.First, count.End);
        if (count.Against is { } against)
        {
            var to = PairOrder(count, trigger);
            yield return Claim(count, to, quote);
            yield return Claim(against, to is null ? null : sides.Other(to), quote);
        }
        else if (count.WholeOfParts || r.Norm(trigger.First) is "covers" or "comprises" || count.Sharing == Sharing.Total && _captors.Holder(count) is null && !(trigger is { Act: SwapAct.Give or SwapAct.Receive, Noun: false } && ByAct(count, trigger) is not null) && (opposite is null || Of(count, trigger, opposite, before) is null))
        {
            yield return Claim(count, null, quote) with { Scope = ReturnedScope.Total };
        }
        else if (count.Sharing == Sharing.Each || EachSideActs(count, trigger))
        {
            foreach (var party in sides.Known ? sides.Parties : [])
            {
                yield return Claim(count, party, quote);
            }

            if (!sides.Known)
            {
                yield return Claim(count, null, quote);
            }
        }
        else
        {
            var to = Of(count, trigger, opposite, before);
            yield return to is null && trigger.Act is not SwapAct.Exchange && BetweenTwo(count) ? Claim(count, null, quote) with { Scope = ReturnedScope.Total } : Claim(count, to, quote);
        }
    }

    /// <summary>"Carried 1,056 prisoners between Yemen and Saudi Arabia": both ways.</summary>
    private bool BetweenTwo(PeopleCount count)
    {
        for (var i = count.End; i < _s.End && i < count.End + 6; i++)
        {
            if (r.Norm(i) is "between")
            {
                return r.MentionAt(i + 1) is not null || r.Norm(i + 1) is "the";
            }
        }

        return false;
    }

    /// <summary>Whose people a count is of, as far as its own sentence and the count given for it tell.</summary>
    public Party? Of(PeopleCount count, SwapTrigger trigger, PeopleCount? opposite, PeopleCount? before)
    {
        if (count.Mirrors && count.Owner is null && before is not null && Of(before with { Mirrors = false }, trigger, null, null) is { } first && sides.Other(first) is { } mirrored)
        {
            return mirrored;
        }

        if (To(count, trigger) is { } to)
        {
            return to;
        }

        if (opposite is not null && (To(opposite, trigger) ?? OfKind(opposite)) is { } other)
        {
            return sides.Other(other) ?? GaveFor(trigger, other);
        }

        return OfKind(count);
    }

    /// <summary>"Israel freed five for one": where the first figure's people go is where the subject does not sit.</summary>
    private Party? PairOrder(PeopleCount count, SwapTrigger trigger) => To(count, trigger);

    private Party? GaveFor(SwapTrigger trigger, Party other) => Subject(trigger) is { } subject && subject != other ? subject : null;

    private static CountClaim Claim(PeopleCount count, Party? to, Quote quote) => new(
        quote, Rule, to is null ? ReturnedScope.Unspecified : ReturnedScope.Party, to, count.Category, count.Value, count.Upper, count.Approximate)
    {
        Additional = count.Additional,
    };

    /// <summary>"Moscow and Kyiv each agreed to exchange 1,000", "each side handed over 25".</summary>
    private bool EachSideActs(PeopleCount count, SwapTrigger trigger)
    {
        if (count.Owner is not null || (r.Norm(count.End) is "to" && (r.MentionAt(count.End + 1) ?? r.MentionAt(count.End + 2)) is { Party: not null }))
        {
            return false;
        }

        for (var i = trigger.First - 1; i >= _s.First && i > trigger.First - 8; i--)
        {
            if (r.Norm(i) is "each" && (r.MentionAt(i - 1) is not null || (i == trigger.First - 1 && !_captors.Passive(trigger)) || r.Norm(i + 1) is "side" or "party" or "country" || r.Norm(i - 1) is "sides"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words themselves say whose people they are or who held them.</summary>
    public bool SaysWhose(PeopleCount count) => count.Owner is not null || count.Own || _captors.Holder(count) is not null;

    private Party? To(PeopleCount count, SwapTrigger trigger)
    {
        if (count.Giver is { } giver)
        {
            return sides.SideOf(giver) is { } side ? sides.Other(side) : null;
        }

        var held = _captors.Holder(count) is { } holder ? sides.Other(holder) : null;
        if (count.Owner is { } owner)
        {
            return sides.SideOf(owner) ?? (IsSide(owner) ? owner : null) ?? held;
        }

        if (Enumerable.Range(count.First - 1, count.End - count.First + 1).Select(i => SideNouns.At(r, sides, i)).FirstOrDefault(p => p is not null) is { } called)
        {
            return called;
        }

        if (count.Category is PeopleCategory.Hostages && held is null && OfKind(count) is { } captive)
        {
            return captive;
        }

        if (trigger.Act is SwapAct.Give or SwapAct.Exchange && _captors.Members(count) is { } member)
        {
            return member;
        }

        if (count.Own || count.Theirs)
        {
            var own = count.Own && r.Quoted(_s, count.First) || r.Norm(count.End - 1) is "ours" or "theirs" ? Speaker() ?? Subject(trigger) : Subject(trigger) ?? Speaker();
            own = count.Own && trigger is { Act: SwapAct.Give, Noun: false } && !_captors.Passive(trigger) && Speaker() is { } speaker && own == Subject(trigger) ? speaker : own;
            return own is null ? Demander(count, trigger) : count.Own ? own : sides.Other(own);
        }

        if ((count.Category is PeopleCategory.PoliticalPrisoners || (political && count.Category is PeopleCategory.Prisoners)) && held is null && sides.Parties.All(p => p.Kind is PartyKind.State))
        {
            return null;
        }

        return held ?? Demander(count, trigger) ?? (Price(count) ? null : _captors.Recipient(count, trigger) ?? Going(count, trigger) ?? ByAct(count, trigger) ?? Returning(count, trigger));
    }

    /// <summary>"The rebels demand that 700 prisoners be freed", "they want 7,000 released": who asks for people gets them home.</summary>
    private Party? Demander(PeopleCount count, SwapTrigger trigger)
    {
        for (var i = count.First - 1; i >= _s.First && i > count.First - 6 && trigger.Act is SwapAct.Give; i--)
        {
            if (r.Norm(i) is "demand" or "demands" or "demanded" or "want" or "wants" or "wanted" or "insist" or "insists" or "insisted" && (r.Norm(i + 1) is not "to" and not "for") || (r.Norm(i) is "asked" or "ask" or "asks" && r.Norm(i + 1) is "for"))
            {
                return r.Norm(i - 1) is "'" or "'s" && (SideNouns.At(r, sides, i - 2) ?? sides.SideOf(r.MentionAt(i - 2)?.Party)) is { } owner ? owner
                    : Actors.Before(r, _s, i) is { Party: { } party } ? sides.SideOf(party) : null;
            }

            if (r.Norm(i) is "," or ";" or "to" || (r.Is(i, SwapVerbs.Words) && (i < trigger.First || i >= trigger.End)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Where they go; "Israel released 1,718 detainees from Gaza" gives none of its own people.</summary>
    private Party? Going(PeopleCount count, SwapTrigger trigger) =>
        _captors.Going(count, trigger) is { } going && !(r.Norm(count.End) is "from" && ByAct(count, trigger) is { } byAct && trigger.Act is SwapAct.Give && byAct != going) ? going : null;

    /// <summary>"For two named prisoners": what the verb says, it says of the others.</summary>
    private bool Price(PeopleCount count) => r.Norm(count.First - 1) is "for" or "against";

    private Party? ByAct(PeopleCount count, SwapTrigger trigger) => trigger.Act switch
    {
        SwapAct.Give when !trigger.Noun && !_captors.Passive(trigger) && !BothAct(trigger) && Subject(trigger) is { } giver && !BySubjectOfMove(count, trigger) => sides.Other(giver),
        SwapAct.Receive when !BySubjectOfClause(count, trigger) && Subject(trigger) is { } taker && !_captors.Passive(trigger) => taker,
        _ => null,
    };

    /// <summary>"The coalition and the rebels released 1,000": together, not the one named last.</summary>
    private bool BothAct(SwapTrigger trigger) => Actors.Before(r, _s, trigger.First) is { Party: { } last } actor
        && r.MentionsIn(_s.First, actor.First).Any(m => m.Acts && sides.SideOf(m.Party) is { } first && first != sides.SideOf(last) && m.End >= actor.First - 2 && Enumerable.Range(m.End, actor.First - m.End).Any(i => r.Norm(i) is "and"));

    /// <summary>The count stands before an active verb: it is the subject itself, not what is given.</summary>
    private static bool BySubjectOfMove(PeopleCount count, SwapTrigger trigger) => count.End <= trigger.First && trigger.First - count.End < 2;

    /// <summary>"Israel buries two soldiers as Lebanon welcomes five": the first two are no object of the second verb.</summary>
    private bool BySubjectOfClause(PeopleCount count, SwapTrigger trigger) => !trigger.Noun && count.End <= trigger.First && r.MentionsIn(count.End, trigger.First).Length > 0;

    /// <summary>"Are returning home, the minister said": the speaker's own people.</summary>
    private Party? Returning(PeopleCount count, SwapTrigger trigger) => (trigger.Act is SwapAct.Come && (r.Norm(trigger.End) is "home" || r.Norm(trigger.End - 1) is "home"))
        || (r.Norm(count.End) is "from" && r.Norm(count.End + 1) is "captivity") ? Speaker() : null;

    /// <summary>Hostages that an armed group holds come home to the state on the other side; soldiers are the state's, fighters the group's.</summary>
    private Party? OfKind(PeopleCount count)
    {
        if (sides.Parties.Count != 2 || sides.Parties[0].Kind is PartyKind.ArmedGroup == sides.Parties[1].Kind is PartyKind.ArmedGroup)
        {
            return null;
        }

        var (group, state) = sides.Parties[0].Kind is PartyKind.ArmedGroup ? (sides.Parties[0], sides.Parties[1]) : (sides.Parties[1], sides.Parties[0]);
        var noun = r.Norm(count.End - 1);
        return count.Category is PeopleCategory.Hostages || (count.Category is PeopleCategory.Bodies && noun is "hostages" or "captives" or "hostage") || noun is "soldiers" or "troops" or "servicemen" or "policemen" ? state
            : noun is "rebels" or "insurgents" or "guerrillas" or "militants" ? group : null;
    }

    private static bool IsSide(Party party) => party.Kind is PartyKind.State or PartyKind.Government or PartyKind.ArmedGroup;

    private Party? Speaker() => r.Speakers[index] is { } speaker ? sides.SideOf(speaker.Party) : null;

    /// <summary>"Separatist fighters in the North-West have set free": over what stands between.</summary>
    private Party? Fighters(int verb)
    {
        for (var i = verb - 1; i >= _s.First && i > verb - 9; i--)
        {
            if (r.Norm(i) is "," or ";" or "that" or "\"" || r.Is(i, Verbs.Saying) || (r.MentionAt(i) is { Acts: true, Form: not NameForm.Adjective } && !Verbs.Prepositions.Contains(r.Norm(i - 1))))
            {
                return null;
            }

            if (SideNouns.Fighting(r, sides, i) is { } side && !r.Is(i - 1, Verbs.Prepositions) && !r.Is(i - 2, Verbs.Prepositions) && NumberReader.At(r.Tokens, i - 1, _s.First, _s.End) is null && NumberReader.At(r.Tokens, i - 2, _s.First, _s.End) is null)
            {
                return side;
            }
        }

        return null;
    }

    /// <summary>Who acts: a party by name, or "the rebels".</summary>
    private Party? Subject(SwapTrigger trigger)
    {
        if (r.Norm(trigger.First - 1) is "and" && triggers is not null && triggers.FindLast(t => t.End < trigger.First && !t.Noun && !_captors.Passive(t)) is { End: > 0 } first)
        {
            return Subject(first);
        }

        if (Fighters(trigger.First) is { } fighters)
        {
            return fighters;
        }

        for (var i = trigger.First - 1; i >= _s.First && i > trigger.First - 5; i--)
        {
            if (SideNouns.At(r, sides, i) is { } side && r.MentionAt(i - 1) is null && !r.Is(i - 2, Verbs.Prepositions))
            {
                return side;
            }
        }

        return Actors.Before(r, _s, trigger.First) is { Party: { } party } actor && !OfLand(actor.First) ? sides.SideOf(party) : null;
    }

    /// <summary>"Yemen's foes agree": the land both fight over, not the one side.</summary>
    private bool OfLand(int first) => r.MentionAt(first) is { } mention && r.Norm(mention.End) is "'s" && r.Norm(mention.End + 1) is "foes" or "warring" or "rivals" or "rival" or "sides" or "parties" or "factions";
}
