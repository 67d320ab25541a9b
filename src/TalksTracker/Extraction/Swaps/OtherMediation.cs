using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Tells mediation of something else, or mediation denied, from that of an exchange: "a truce brokered by", "mediated talks on a
/// treaty", "without go-betweens", "denied that there was any mediator".</summary>
internal sealed class OtherMediation(Reading r)
{
    public bool Is(Sentence s, int cue) => Denied(s, cue) || BetweenOthers(s, cue) || OfTalks(s, cue);

    /// <summary>"Resumed mediating between Israel and Hamas": between others than the article's sides.</summary>
    private bool BetweenOthers(Sentence s, int cue)
    {
        for (var i = cue + 1; i < s.End && i < cue + 4; i++)
        {
            if (r.Norm(i) is "between")
            {
                foreach (var mention in r.MentionsIn(i, Math.Min(s.End, i + 7)))
                {
                    if (mention.Acts && r.Sides.SideOf(mention.Party) is null)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool Denied(Sentence s, int cue)
    {
        for (var i = cue - 1; i >= s.First && i > cue - 9; i--)
        {
            if (r.Norm(i) is "denied" or "denies" or "without" or "never" or "neither" or "didn't" or "wasn't" || (r.Norm(i) is "no" or "not" && i > cue - 5))
            {
                return true;
            }

            if (r.Norm(i) is ";" or ",")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The nearest noun around the word of mediation is a truce or talks, and no exchange stands nearer.</summary>
    private bool OfTalks(Sentence s, int cue)
    {
        var exchange = TellsOfExchange(s);
        for (var distance = 1; distance < 10; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[cue + distance, cue - distance])
            {
                if (i < s.First || i >= s.End)
                {
                    continue;
                }

                if (IsExchange(i))
                {
                    return false;
                }

                if (r.Norm(i - 1) is "the" or "a" && r.Norm(i - 2) is "since" or "during" or "under" or "after")
                {
                    continue;
                }

                if (r.Norm(i) is "truce" or "ceasefire" or "cease" or "treaty" or "peace" || (!exchange && r.Norm(i) is "talks" or "negotiations" or "dialogue"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool TellsOfExchange(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (IsExchange(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsExchange(int i) => r.Norm(i) is "swap" or "exchange" or "release" or "releases" or "handover" or "prisoner" or "prisoners" or "hostage" or "hostages" or "detainees" or "captives" or "trade" or "return"
        or "transfer" or "arrangement" or "released" or "freed" or "swapped" or "exchanged";
}
