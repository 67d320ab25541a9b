using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds the price of an offer: "will free them if", "in exchange for", "ties a pull-out to", "first recognition, then".</summary>
internal sealed class PriceCues(Reading r, Clauses clauses, Moods moods, Bearers bearers)
{
    public DemandDraft? At(int index, Sentence s, int i) => r.Norm(i) switch
    {
        "if" => If(index, s, i),
        "once" or "when" when Done(s, i) => If(index, s, i),
        "exchange" or "return" when r.Norm(i - 1) is "in" && r.Norm(i + 1) is "for" => Price(index, s, i),
        "to" or "on" or "upon" => Tie(index, s, i),
        "first" => First(index, s, i),
        _ => null,
    };

    /// <summary>"Will free 5,000 prisoners if the insurgents cut violence", "will strike if Hamas does not disarm".</summary>
    private DemandDraft? If(int index, Sentence s, int i)
    {
        var limit = clauses.Limit(s, i + 1);
        if (Offering(s, i, limit) is not { } verb || (Actors.Before(r, s, verb) is { Party: not null } subject && r.Sides.SideOf(subject.Party) is not null ? subject : bearers.Speaker(index)) is not { Party: not null } by)
        {
            return null;
        }

        var other = Gives(verb, i) || bearers.NamesOther(s, by, i + 1, limit) || (r.Norm(i + 1) is "they" or "it" && bearers.NamesOther(s, by, verb, i));
        return other ? new DemandDraft(index, by, i, i + 1, i + 1, limit, DemandKinds.Condition) { Withheld = (verb, i), Strong = false } : null;
    }

    /// <summary>"Will lift them [when the rebels are dismantled]", "[once the captives have been freed]": something must have been done.</summary>
    private bool Done(Sentence s, int i)
    {
        for (var k = i + 2; k < s.End && k < i + 12; k++)
        {
            if (r.Norm(k) is "are" or "is" or "have" or "has" or "been" or "were" or "had" && r.Norm(k + 1) is [.., 'e', 'd'] or "gone" or "left" or "been" or "withdrawn" or "out" or "met")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Would come to the table [if]": what is offered is a step towards the other, not a blow.</summary>
    private bool Gives(int from, int to)
    {
        var gives = false;
        for (var k = from; k < to; k++)
        {
            gives |= r.Norm(k) is "talk" or "talks" or "negotiate" or "negotiations" or "table" or "agree" or "accept" or "sign" or "release" or "free" or "withdraw" or "disarm" or "meet" or "join" or "attend" or "halt" or "stop" or "truce" or "ceasefire" or "cease" or "dialogue";
            if (r.Norm(k) is "respond" or "retaliate" or "strike" or "attack" or "attacks" or "war" or "face" or "continue" or "impose" or "sanctions" or "fail" or "collapse")
            {
                return false;
            }
        }

        return gives;
    }

    /// <summary>The word of the offer before "if", or after it in the same sentence.</summary>
    private int? Offering(Sentence s, int i, int limit)
    {
        for (var k = i - 1; k >= s.First && k > i - 30; k--)
        {
            if (r.Norm(k) is "will" or "would" or "could" or "can" or "ready" or "willing" or "prepared" or "offered" or "offers")
            {
                return k;
            }
        }

        if (i > s.First + 1)
        {
            return null;
        }

        for (var k = limit; k < s.End && k < limit + 12; k++)
        {
            if (r.Norm(k) is "will" or "would")
            {
                return k;
            }
        }

        return null;
    }

    /// <summary>"Offered to free its captives in exchange for an end to the war".</summary>
    private DemandDraft? Price(int index, Sentence s, int i)
    {
        for (var k = i - 2; k >= s.First && k > i - 25; k--)
        {
            if (r.Norm(k) is "will" or "would" or "ready" or "willing" or "prepared" or "offered" or "offers" or "offering" or "proposed" or "proposes" && !moods.Negates(k + 1))
            {
                var end = clauses.Limit(s, i + 2);
                return bearers.Before(s, k) is { } by ? new DemandDraft(index, by, i, i + 2, i + 2, end, DemandKinds.Condition) { Withheld = default } : null;
            }
        }

        return null;
    }

    /// <summary>"Ties a pull-out to disarmament", "made talks conditional on a truce", "is conditional on".</summary>
    private DemandDraft? Tie(int index, Sentence s, int i)
    {
        if (r.Norm(i - 1) is "conditional" or "contingent" or "dependent" or "conditioned" && r.Norm(i) is "on" or "upon")
        {
            return bearers.Speaker(index) is { } says ? new DemandDraft(index, bearers.Before(s, i - 1) is { } own && r.Sides.SideOf(own.Party) is not null ? own : says, i - 1, i + 1, i + 1, clauses.Limit(s, i + 1), DemandKinds.Condition) { Withheld = (clauses.Start(s, i), i - 1) }
                : bearers.Before(s, i - 1) is { } by ? new DemandDraft(index, by, i - 1, i + 1, i + 1, clauses.Limit(s, i + 1), DemandKinds.Condition) { Withheld = (clauses.Start(s, i), i - 1) } : null;
        }

        for (var k = i - 1; k > s.First && k > i - 10; k--)
        {
            if (r.Norm(k) is "ties" or "tied" or "tying" or "links" or "linked" or "linking" or "conditioned" or "conditions" or "conditioning" or "conditional" && (r.Norm(k)[0] is 'c') == (r.Norm(i) is not "to") && r.Norm(k - 1) is not ("is" or "are" or "was" or "were" or "be" or "been" or "diplomatic" or "its" or "the" or "economic") && !moods.Denied(s, k))
            {
                return i > k + 1 && bearers.Before(s, k) is { } by ? new DemandDraft(index, by, k, k + 1, i + 1, clauses.Limit(s, i + 1), DemandKinds.Condition) { Withheld = (k + 1, i) } : null;
            }

            if (r.Is(k, Verbs.Prepositions) && r.Norm(k) is not ("of" or "in" or "from"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"First recognition, then the rest".</summary>
    private DemandDraft? First(int index, Sentence s, int i)
    {
        for (var k = i + 2; k < s.End && k < i + 12; k++)
        {
            if (r.Norm(k) is "then" && r.Norm(k - 1) is "," or "and" && r.Norm(i - 1) is ":" or "," or "\"" or "that" && bearers.Speaker(index) is { } by)
            {
                return new DemandDraft(index, by, i, i + 1, i + 1, k - 1, DemandKinds.Condition);
            }
        }

        return null;
    }
}
