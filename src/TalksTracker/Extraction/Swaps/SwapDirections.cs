using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Decides whose people came home: by whose people they are, by who gave and who got, by where they came from and went.</summary>
internal sealed class SwapDirections(Reading r, Sentence s, Sides sides)
{
    public const string Rule = "swap-count";

    /// <summary>The count as claims: one, or one for each side.</summary>
    public IEnumerable<CountClaim> Claims(PeopleCount count, SwapTrigger trigger, PeopleCount? opposite)
    {
        var quote = r.Quote(count.First, count.End);
        if (count.Against is { } against)
        {
            var to = To(count, trigger);
            yield return Claim(count, to, quote);
            yield return Claim(against, to is null ? null : sides.Other(to), r.Quote(count.First, count.End));
        }
        else if (count.Sharing == Sharing.Total)
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
            var to = To(count, trigger) ?? (opposite is null || To(opposite, trigger) is not { } other ? null : sides.Other(other));
            yield return Claim(count, to, quote);
        }
    }

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

        for (var i = trigger.First - 1; i >= s.First && i > trigger.First - 8; i--)
        {
            if (r.Norm(i) is "each" && (r.MentionAt(i - 1) is not null || r.Norm(i + 1) is "side" or "party" or "country" || r.Norm(i - 1) is "sides"))
            {
                return true;
            }
        }

        return false;
    }

    private Party? To(PeopleCount count, SwapTrigger trigger)
    {
        if (sides.SideOf(count.Owner) is { } owner)
        {
            return owner;
        }

        if (count.Own && Subject(trigger) is { } subject)
        {
            return subject;
        }

        if (Held(count) is { } holder)
        {
            return sides.Other(holder);
        }

        if (Going(count, trigger) is { } home)
        {
            return home;
        }

        return trigger.Act switch
        {
            SwapAct.Give when !trigger.Noun && !Passive(trigger) && Subject(trigger) is { } giver => sides.Other(giver),
            SwapAct.Receive when Subject(trigger) is { } taker => taker,
            _ => null,
        };
    }

    private Party? Subject(SwapTrigger trigger) => Actors.Before(r, s, trigger.First) is { Party: { } party } ? sides.SideOf(party) : null;

    private bool Passive(SwapTrigger trigger)
    {
        for (var i = trigger.First - 1; i >= s.First && i > trigger.First - 4; i--)
        {
            if (r.Norm(i) is "were" or "was" or "been" or "be" or "are" or "being" or "is")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Whom Ukraine holds", "held by the SDF", "in Russian captivity": who had them.</summary>
    private Party? Held(PeopleCount count)
    {
        for (var i = count.End; i < s.End && i < count.End + 9; i++)
        {
            var holds = r.Norm(i) is "whom" or "who" or "that" or "which" && r.MentionAt(i + 1) is { } m && r.Norm(m.End) is "holds" or "held" or "holding" or "has" ? m : (Mention?)null;
            holds ??= r.Norm(i) is "held" && r.Norm(i + 1) is "by" or "in" ? r.MentionAt(i + 2) ?? r.MentionAt(i + 3) : null;
            holds ??= r.Norm(i) is "from" or "in" && r.MentionAt(i + 1) is { } a && r.Norm(a.End) is "captivity" or "custody" or "hands" or "prisons" or "jails" or "prison" or "detention" ? a : null;
            if (holds is { } holder && sides.SideOf(holder.Party ?? holder.Place?.Party) is { } party)
            {
                return party;
            }

            if (r.Norm(i) is ";" or "." || (r.Norm(i) is "in" or "for" && r.Norm(i + 1) is "exchange" or "return"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"To Ukraine", "by Russia", "from Russian captivity", "held by the SDF" after the count or the verb.</summary>
    private Party? Going(PeopleCount count, SwapTrigger trigger)
    {
        var after = Toward(count.End, Math.Min(s.End, Math.Max(count.End, count.End < trigger.First ? trigger.End : count.End) + 10), Math.Max(count.End, trigger.End));
        return after ?? (trigger.End < count.First ? Toward(trigger.End, count.First, count.First) : null);
    }

    private Party? Toward(int from, int limit, int commaFrom)
    {
        for (var i = from; i < limit; i++)
        {
            if (r.Norm(i) is ";" || (r.Norm(i) is "," && i > commaFrom) || (r.Norm(i) is "in" or "for" && r.Norm(i + 1) is "exchange" or "return"))
            {
                return null;
            }

            if (r.Norm(i) is not ("to" or "by" or "from" or "with"))
            {
                continue;
            }

            var at = r.Norm(i + 1) is "the" or "their" or "its" ? i + 2 : i + 1;
            if (r.MentionAt(at) is { } mention && sides.SideOf(mention.Party ?? mention.Place?.Party) is { } party)
            {
                return r.Norm(i) is "to" ? party : sides.Other(party);
            }
        }

        return null;
    }
}
