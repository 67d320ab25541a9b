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
        else if (count.WholeOfParts || count.Sharing == Sharing.Total && _captors.Holder(count) is null && !(trigger is { Act: SwapAct.Give or SwapAct.Receive, Noun: false } && ByAct(count, trigger) is not null) && (opposite is null || Of(count, trigger, opposite, before) is null))
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
            yield return Claim(count, Of(count, trigger, opposite, before), quote);
        }
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

        if (opposite is not null && To(opposite, trigger) is { } other)
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
        if (count.Owner is not null)
        {
            return false;
        }

        for (var i = trigger.First - 1; i >= _s.First && i > trigger.First - 8; i--)
        {
            if (r.Norm(i) is "each" && (r.MentionAt(i - 1) is not null || r.Norm(i + 1) is "side" or "party" or "country" || r.Norm(i - 1) is "sides"))
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
        var held = _captors.Holder(count) is { } holder ? sides.Other(holder) : null;
        if (count.Owner is { } owner)
        {
            return sides.SideOf(owner) ?? (IsSide(owner) ? owner : null) ?? held;
        }

        if (Enumerable.Range(count.First - 1, count.End - count.First + 1).Select(i => SideNouns.At(r, sides, i)).FirstOrDefault(p => p is not null) is { } called)
        {
            return called;
        }

        if (trigger.Act is SwapAct.Give or SwapAct.Exchange && _captors.Members(count) is { } side)
        {
            return side;
        }

        if (count.Own || count.Theirs)
        {
            var own = count.Own && r.Quoted(_s, count.First) || r.Norm(count.End - 1) is "ours" or "theirs" ? Speaker() ?? Subject(trigger) : Subject(trigger) ?? Speaker();
            return own is null || count.Own ? own : sides.Other(own);
        }

        if ((count.Category is PeopleCategory.PoliticalPrisoners || (political && count.Category is PeopleCategory.Prisoners)) && held is null && sides.Parties.All(p => p.Kind is PartyKind.State))
        {
            return null;
        }

        return held ?? (Price(count) ? null : _captors.Recipient(count, trigger) ?? _captors.Going(count, trigger) ?? ByAct(count, trigger) ?? Returning(count, trigger));
    }

    /// <summary>"For two named prisoners": what the verb says, it says of the others.</summary>
    private bool Price(PeopleCount count) => r.Norm(count.First - 1) is "for" or "against";

    private Party? ByAct(PeopleCount count, SwapTrigger trigger) => trigger.Act switch
    {
        SwapAct.Give when !trigger.Noun && !_captors.Passive(trigger) && !BothAct(trigger) && Subject(trigger) is { } giver && !BySubjectOfMove(count, trigger) => sides.Other(giver),
        SwapAct.Receive when Subject(trigger) is { } taker && !_captors.Passive(trigger) => taker,
        _ => null,
    };

    /// <summary>"The coalition and the rebels released 1,000": together, not the one named last.</summary>
    private bool BothAct(SwapTrigger trigger) => Actors.Before(r, _s, trigger.First) is { Party: { } last } actor
        && r.MentionsIn(_s.First, actor.First).Any(m => m.Acts && sides.SideOf(m.Party) is { } first && first != sides.SideOf(last) && m.End >= actor.First - 2 && Enumerable.Range(m.End, actor.First - m.End).Any(i => r.Norm(i) is "and"));

    /// <summary>The count stands before an active verb: it is the subject itself, not what is given.</summary>
    private static bool BySubjectOfMove(PeopleCount count, SwapTrigger trigger) => count.End <= trigger.First && trigger.First - count.End < 2;

    /// <summary>"Are returning home, the minister said": the speaker's own people.</summary>
    private Party? Returning(PeopleCount count, SwapTrigger trigger) => (trigger.Act is SwapAct.Come && (r.Norm(trigger.End) is "home" || r.Norm(trigger.End - 1) is "home"))
        || (r.Norm(count.End) is "from" && r.Norm(count.End + 1) is "captivity") ? Speaker() : null;

    /// <summary>Hostages that an armed group holds come home to the state on the other side.</summary>
    private Party? OfKind(PeopleCount count) => count.Category is PeopleCategory.Hostages && sides.Parties.Count == 2 && sides.Parties.Count(p => p.Kind is PartyKind.ArmedGroup) == 1
        ? sides.Parties.First(p => p.Kind is not PartyKind.ArmedGroup) : null;

    private static bool IsSide(Party party) => party.Kind is PartyKind.State or PartyKind.Government or PartyKind.ArmedGroup;

    private Party? Speaker() => r.Speakers[index] is { } speaker ? sides.SideOf(speaker.Party) : null;

    /// <summary>Who acts: a party by name, or "the rebels".</summary>
    private Party? Subject(SwapTrigger trigger)
    {
        if (r.Norm(trigger.First - 1) is "and" && triggers is not null && triggers.FindLast(t => t.End < trigger.First && !t.Noun && !_captors.Passive(t)) is { End: > 0 } first)
        {
            return Subject(first);
        }

        for (var i = trigger.First - 1; i >= _s.First && i > trigger.First - 5; i--)
        {
            if (SideNouns.At(r, sides, i) is { } side && r.MentionAt(i - 1) is null && !r.Is(i - 2, Verbs.Prepositions))
            {
                return side;
            }
        }

        return Actors.Before(r, _s, trigger.First) is { Party: { } party } ? sides.SideOf(party) : null;
    }
}
