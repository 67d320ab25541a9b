using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Credits an organisation that people are handed to or that visits and carries them, and a third state that confirms the exchange
/// it stands behind.</summary>
internal sealed class Handling(Reading r, SwapTriggers triggers)
{
    public bool Credits(Sentence s, Mention mention, Party party, Sides sides)
    {
        if (party.Kind is PartyKind.Organisation)
        {
            return (HandedTo(s, Preposition(mention)) || (HandlesAfter(s, mention) && Humanitarian(party))) && !Denied(s, mention);
        }

        if (sides.SideOf(party) is null && party.Kind is PartyKind.State && Ministry(mention) is { } verb && r.Norm(verb) is "announced" && triggers.In(s).Count > 0)
        {
            return true;
        }

        return sides.SideOf(party) is null && party.Kind is PartyKind.State && mention.First < s.First + 3 && mention.Form is not NameForm.Adjective && ConfirmsAfter(s, mention);
    }

    /// <summary>"Qatar's foreign ministry announced": the word behind the ministry.</summary>
    private int? Ministry(Mention mention)
    {
        var at = r.Norm(mention.End) is "'s" ? mention.End + 1 : mention.End;
        return r.Norm(at) is "foreign" && r.Norm(at + 1) is "ministry" ? at + 2 : null;
    }

    /// <summary>What stands before "the Red Cross", "delegates of the Red Cross".</summary>
    private int Preposition(Mention mention)
    {
        var before = r.Norm(mention.First - 1) is "the" ? mention.First - 2 : mention.First - 1;
        before = r.Norm(before) is "of" && r.Norm(before - 1) is "delegates" or "representatives" or "care" or "staff" or "delegation" or "mission" or "team" or "officials" ? before - 2 : before;
        return r.Norm(before) is "humanitarian" or "a" or "the" ? before - (r.Norm(before - 1) is "a" ? 2 : 1) : before;
    }

    private bool HandedTo(Sentence s, int preposition) => r.Norm(preposition) is "to" or "by" && HandedBefore(s, preposition);

    private bool HandedBefore(Sentence s, int at)
    {
        if (Enumerable.Range(s.First, at - s.First).Any(i => r.Norm(i) is "if" or "whether"))
        {
            return false;
        }

        for (var i = at; i >= s.First && i > at - 20; i--)
        {
            if (r.Norm(i) is "handed" or "transferred" or "delivered" or "released" or "hand" or "passed" or "turned" or "given" or "over" or "taken" or "transported" or "escorted" or "received")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The Red Cross and its like carry people; a United Nations mission that lends a plane mediates nothing by that.</summary>
    private static bool Humanitarian(Party party) => party.Name.Contains("Red C", StringComparison.Ordinal);

    private bool HandlesAfter(Sentence s, Mention mention)
    {
        for (var i = mention.End; i < s.End && i < mention.End + 6; i++)
        {
            if (r.Norm(i) is "visited" or "escorted" or "accompanied" or "transported" or "received" or "collected" or "transferred" or "helped" or "drove" or "ferried" or "flew" or "carried" or "moved" or "ferries" or "took"
                or "brought" or "shuttled" or "facilitated" or "finished" or "registered" or "interviewed" or "assisted" or "supervised" or "oversaw" or "provided" or "arranged" || (r.Norm(i) is "confirmed" && r.Norm(i + 2) is "identity" or "identities"))
            {
                return true;
            }

            if (r.Norm(i) is "said" or "says" or "not" && !(r.Norm(i + 1) is "," && r.Norm(i + 2) is "which"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Wasn't involved", "had no part in it".</summary>
    private bool Denied(Sentence s, Mention mention)
    {
        for (var i = mention.End; i < s.End; i++)
        {
            if (r.Norm(i) is "wasn't" or "weren't" or "didn't" || (r.Norm(i) is "not" or "no" && r.Norm(i + 1) is "involved" or "part" or "take" or "role" or "say"))
            {
                return true;
            }
        }

        return false;
    }

    private bool ConfirmsAfter(Sentence s, Mention mention)
    {
        for (var i = mention.End; i < s.End && i < mention.End + 4; i++)
        {
            if (r.Norm(i) is "confirmed" or "announced" && triggers.In(s).Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
