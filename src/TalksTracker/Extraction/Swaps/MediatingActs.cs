using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Swaps;

/// <summary>What mediators do, told in more than one word: "carries the messages", "helped to bring about", "played a part in the release".</summary>
internal sealed class MediatingActs(Reading r)
{
    private static readonly WordSet Beginnings = WordSet.Split("carries carried carrying passed passes passing relayed relays relaying conveyed conveys bring bringing played plays playing stepped helped helps");

    /// <summary>Whether such an act's verb stands at a token.</summary>
    public bool At(Sentence s, int i) => r.Is(i, Beginnings) && r.Norm(i) switch
    {
        "carries" or "carried" or "carrying" or "passed" or "passes" or "passing" or "relayed" or "relays" or "relaying" or "conveyed" or "conveys" => Near(s, i, 4, "messages", "proposals"),
        "bring" or "bringing" => r.Norm(i + 1) is "about" && Helped(s, i),
        "played" or "plays" or "playing" => Near(s, i, 6, "role", "part") && OfExchange(s, i),
        "helped" or "helps" => r.Norm(i + 1) is "with" or "in" && Near(s, i, 5, "deal", "exchange", "swap", "release", "transfer", "handover", "return"),
        "stepped" => r.Norm(i + 1) is "in" && r.Norm(i + 2) is "to" or "as" or "and" or ".",
        _ => false,
    };

    /// <summary>"Helped to arrange", "helped secure".</summary>
    public bool Helped(Sentence s, int verb)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 4; i--)
        {
            if (r.Norm(i) is "helped" or "helping" or "help" or "helps")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Has offered to mediate": nobody has, yet.</summary>
    public bool Offered(int verb) => r.Norm(verb - 1) is "to" && r.Norm(verb - 2) is "offered" or "offers" or "offer" or "ready" or "willing" or "prepared" or "proposed" or "wants" or "hopes" or "try" or "tried" or "trying" or "sought" or "readiness";

    /// <summary>"Arranged the deal", "the deal that Qatar negotiated": the object is an exchange.</summary>
    public bool OfExchange(Sentence s, int verb) => Relative(s, verb) || Near(s, verb, 10, "swap", "exchange", "release", "handover", "deal", "trade", "transfer", "arrangement", "freedom", "repatriation", "agreement");

    private bool Relative(Sentence s, int verb)
    {
        for (var i = verb - 1; i > s.First && i > verb - 7; i--)
        {
            if (r.Norm(i) is "that" or "which")
            {
                return r.Norm(i - 1) is "deal" or "swap" or "exchange" or "agreement" or "trade" or "release" or "accord";
            }
        }

        return false;
    }

    /// <summary>"Mediated by", "brokered in part by": where the list of those who did it begins.</summary>
    public int? AgentAfter(int verb)
    {
        var at = verb + 1;
        while (at < verb + 3 && r.Norm(at) is "jointly" or "largely" or "mainly" or "partly" or "again" or "together" or "in" or "part" or "also")
        {
            at++;
        }

        return r.Norm(at) is "by" || (at == verb + 1 && r.Norm(at) is "with" or "through" or "via" && !(r.Norm(verb - 1) is "had" or "has" or "have" || r.MentionAt(verb - 1) is { Acts: true, Form: not Vocabulary.NameForm.Adjective })) ? at + 1 : null;
    }

    /// <summary>"Had led the mediation", "took over mediation".</summary>
    public int? Leads(int noun)
    {
        var at = r.Norm(noun - 1) is "the" ? noun - 2 : noun - 1;
        return r.Norm(at) is "led" or "headed" or "conducted" or "undertook" or "ran" or "provided" ? at : null;
    }

    /// <summary>"With", "through", "thanks to" a little before.</summary>
    public bool Introduced(Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 5; i--)
        {
            if (r.Norm(i) is "with" or "through" or "under" or "thanks" or "following" or "after" or "by" or "to")
            {
                return true;
            }
        }

        return false;
    }

    private bool Near(Sentence s, int from, int within, params ReadOnlySpan<string> words)
    {
        for (var i = from + 1; i < s.End && i <= from + within; i++)
        {
            if (words.Contains(r.Norm(i)))
            {
                return true;
            }

            if (r.Norm(i) is ";")
            {
                return false;
            }
        }

        return false;
    }
}
