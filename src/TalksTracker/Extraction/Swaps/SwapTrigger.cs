using System.Collections.Frozen;
using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Swaps;

/// <summary>What a word says people did.</summary>
internal enum SwapAct
{
    /// <summary>Both sides give: exchange, swap, trade.</summary>
    Exchange,

    /// <summary>The subject gives: release, free, hand over.</summary>
    Give,

    /// <summary>The subject gets: receive, bring home.</summary>
    Receive,

    /// <summary>The people themselves come: return, go free, come home.</summary>
    Come,
}

/// <summary>A word or two that tell of an exchange or release of people.</summary>
internal readonly record struct SwapTrigger(int First, int End, SwapAct Act, bool Noun);

/// <summary>Finds the words that tell of an exchange, where they are about people.</summary>
internal static class SwapTriggers
{
    private static FrozenSet<string> Set(params string[] words) => FrozenSet.ToFrozenSet(words, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nouns = Set("exchange", "exchanges", "swap", "swaps", "trade", "release", "releases", "repatriation", "handover", "deal", "return", "transfer", "liberation");

    private static readonly FrozenDictionary<string, SwapAct> VerbActs = new Dictionary<string, SwapAct>(StringComparer.Ordinal)
    {
        ["exchange"] = SwapAct.Exchange, ["exchanged"] = SwapAct.Exchange, ["exchanging"] = SwapAct.Exchange, ["swap"] = SwapAct.Exchange, ["swapped"] = SwapAct.Exchange, ["swapping"] = SwapAct.Exchange,
        ["trade"] = SwapAct.Exchange, ["traded"] = SwapAct.Exchange, ["trading"] = SwapAct.Exchange, ["release"] = SwapAct.Give, ["released"] = SwapAct.Give, ["releases"] = SwapAct.Give, ["releasing"] = SwapAct.Give,
        ["free"] = SwapAct.Give, ["freed"] = SwapAct.Give, ["frees"] = SwapAct.Give, ["freeing"] = SwapAct.Give, ["hand"] = SwapAct.Give, ["handed"] = SwapAct.Give, ["hands"] = SwapAct.Give, ["handing"] = SwapAct.Give,
        ["repatriate"] = SwapAct.Give, ["repatriated"] = SwapAct.Give, ["transfer"] = SwapAct.Give, ["transferred"] = SwapAct.Give, ["pardoned"] = SwapAct.Give, ["gave"] = SwapAct.Give, ["given"] = SwapAct.Give, ["give"] = SwapAct.Give, ["delivered"] = SwapAct.Give,
        ["return"] = SwapAct.Come, ["returned"] = SwapAct.Come, ["returning"] = SwapAct.Come, ["returns"] = SwapAct.Come, ["come"] = SwapAct.Come, ["came"] = SwapAct.Come, ["coming"] = SwapAct.Come, ["go"] = SwapAct.Come, ["went"] = SwapAct.Come, ["gone"] = SwapAct.Come,
        ["crossed"] = SwapAct.Come, ["receive"] = SwapAct.Receive, ["received"] = SwapAct.Receive, ["got"] = SwapAct.Receive, ["get"] = SwapAct.Receive, ["bring"] = SwapAct.Receive, ["brought"] = SwapAct.Receive, ["bringing"] = SwapAct.Receive,
        ["welcomed"] = SwapAct.Receive, ["recovered"] = SwapAct.Receive, ["let"] = SwapAct.Give, ["passed"] = SwapAct.Give, ["set"] = SwapAct.Give, ["liberated"] = SwapAct.Give, ["flown"] = SwapAct.Come, ["taken"] = SwapAct.Come,
        ["flew"] = SwapAct.Come, ["travelled"] = SwapAct.Come, ["traveled"] = SwapAct.Come, ["arrived"] = SwapAct.Come, ["reached"] = SwapAct.Come, ["landed"] = SwapAct.Come, ["boarded"] = SwapAct.Come, ["walked"] = SwapAct.Come,
        ["walk"] = SwapAct.Come, ["driven"] = SwapAct.Come, ["left"] = SwapAct.Come, ["changed"] = SwapAct.Exchange, ["turned"] = SwapAct.Give, ["swaps"] = SwapAct.Exchange, ["trades"] = SwapAct.Exchange, ["exchanges"] = SwapAct.Exchange,
        ["surrendered"] = SwapAct.Give, ["carried"] = SwapAct.Come, ["sent"] = SwapAct.Give, ["moved"] = SwapAct.Come,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a word can be a verb of exchange or release.</summary>
    public static bool IsVerb(string norm) => VerbActs.ContainsKey(norm);

    public static List<SwapTrigger> In(Reading r, Sentence s)
    {
        var found = new List<SwapTrigger>();
        for (var i = s.First; i < s.End; i++)
        {
            if (NounAt(r, s, i) is { } noun)
            {
                found.Add(noun);
            }
            else if (VerbAt(r, s, i) is { } verb)
            {
                found.Add(verb);
            }
        }

        return found;
    }

    private static SwapTrigger? NounAt(Reading r, Sentence s, int i)
    {
        if (!Nouns.Contains(r.Norm(i)) || r.Norm(i - 1) is "to" or "will" or "would" or "sides" or "also" or "must" or "should")
        {
            return null;
        }

        for (var k = i - 1; k >= s.First && k > i - 4 && (r.Tokens[k].IsWord || r.Norm(k) is "-"); k--)
        {
            if (PeopleNouns.At(r, k, s.End, out _, out var end) && end <= i && (PeopleNouns.SaysCaptivity(r.Norm(k)) || end > k + 1))
            {
                return new SwapTrigger(k, i + 1, SwapAct.Exchange, Noun: true);
            }
        }

        return r.Norm(i + 1) is "of" && PersonAfter(r, s, i + 2, 10) ? new SwapTrigger(i, i + 1, r.Norm(i) is "release" or "return" or "handover" or "releases" or "transfer" ? SwapAct.Give : SwapAct.Exchange, Noun: true) : null;
    }

    private static bool PersonAfter(Reading r, Sentence s, int from, int within, bool pastTo = false)
    {
        for (var i = from; i < s.End && i < from + within; i++)
        {
            if (r.Norm(i) is ";" or "." or ":" || (r.Norm(i) is "to" && !pastTo))
            {
                return false;
            }

            if (PeopleNouns.At(r, i, s.End, out _, out var end) && (PeopleNouns.SaysCaptivity(r.Norm(i)) || end > i + 1 || NumberBefore(r, s, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Soldiers or people count only with a number before them: "the exchange of views among people" is none.</summary>
    private static bool NumberBefore(Reading r, Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 5; i--)
        {
            if (NumberReader.At(r.Tokens, i, s.First, s.End) is not null)
            {
                return true;
            }
        }

        return PeopleNouns.At(r, at, s.End, out var category, out _) && category is Evidence.PeopleCategory.Children or Evidence.PeopleCategory.Civilian or Evidence.PeopleCategory.PoliticalPrisoners;
    }

    private static SwapTrigger? VerbAt(Reading r, Sentence s, int i)
    {
        if (!VerbActs.TryGetValue(r.Norm(i), out var act) || r.MentionAt(i) is not null)
        {
            return null;
        }

        var end = Particle(r, s, i, ref act);
        if (end is null)
        {
            return null;
        }

        var people = PersonAfter(r, s, end.Value, act is SwapAct.Come ? 4 : 9, pastTo: act is SwapAct.Give) || PersonBefore(r, s, i) || PeopleNamed(r, s, end.Value);
        return people ? new SwapTrigger(i, end.Value, act, Noun: false) : null;
    }

    /// <summary>The verbs that need another word: "hand over", "go free", "come home", "get back".</summary>
    private static int? Particle(Reading r, Sentence s, int i, ref SwapAct act)
    {
        switch (r.Norm(i))
        {
            case "hand" or "handed" or "handing" or "hands" or "pass" or "passed":
                return Within(r, s, i, 8, "over") ?? (r.Norm(i + 1) is "to" ? i + 1 : null);
            case "go" or "went" or "gone":
                return r.Norm(i + 1) is "free" or "home" ? i + 2 : null;
            case "come" or "came" or "coming":
                return r.Norm(i + 1) is "home" or "back" ? i + 2 : null;
            case "changed":
                return r.Norm(i + 1) is "hands" ? i + 2 : null;
            case "turned":
                return Within(r, s, i, 8, "over");
            case "walk" or "walked":
                return r.Norm(i + 1) is "free" or "home" or "out" ? i + 2 : null;
            case "flew" or "travelled" or "traveled" or "arrived" or "reached" or "landed" or "boarded" or "driven" or "left" or "carried" or "sent" or "moved":
                return NumberNear(r, s, i) && AboutReleases(r) ? i + 1 : null;
            case "flown" or "taken":
                return r.Norm(i + 1) is "home" or "back" or "to" ? i + 1 : null;
            case "crossed":
                return Within(r, s, i, 6, "border") is { } border && NumberNear(r, s, i) ? border : null;
            case "got" or "get" or "bring" or "brought" or "bringing":
                return Within(r, s, i, 9, "back") is not null || Within(r, s, i, 9, "home") is not null ? i + 1 : null;
            case "let":
                return r.Norm(i + 1) is "go" or "out" ? i + 2 : null;
            case "set":
                return r.Norm(i + 1) is "free" ? i + 2 : null;
            case "gave" or "given" or "give" or "delivered":
                return NumberNear(r, s, i) ? i + 1 : null;
            case "returned" or "return" or "returning" or "returns":
                act = Transitive(r, s, i) ? SwapAct.Give : SwapAct.Come;
                return i + 1;
            case "free" when r.Norm(i - 1) is not ("to" or "will" or "would" or "and" or "must" or "should"):
                return null;
            default:
                return i + 1;
        }
    }

    /// <summary>"Russia returned the bodies of 1,000": an object follows and no "were" stands before.</summary>
    private static bool Transitive(Reading r, Sentence s, int i)
    {
        var before = i - 1;
        while (before > s.First && r.Norm(before) is "also" or "already" or "recently")
        {
            before--;
        }

        return r.Norm(before) is not ("were" or "was" or "been" or "be" or "being" or "are") && r.Norm(i + 1) is not ("to" or "home" or "from") && PersonAfter(r, s, i + 1, 7);
    }

    /// <summary>Plain words of motion tell of an exchange only in an article that is about one.</summary>
    private static bool AboutReleases(Reading r)
    {
        var signs = 0;
        foreach (var token in r.Tokens)
        {
            signs += token.Norm is "exchange" or "swap" or "release" or "released" or "freed" or "prisoners" or "hostages" or "captives" or "detainees" or "handover" or "pows" or "traded" or "captivity" ? 1 : 0;
        }

        return signs >= 2;
    }

    private static int? Within(Reading r, Sentence s, int i, int reach, string word)
    {
        for (var k = i + 1; k < s.End && k <= i + reach; k++)
        {
            if (r.Norm(k) == word)
            {
                return k == i + 1 ? k + 1 : i + 1;
            }
        }

        return null;
    }

    private static bool NumberNear(Reading r, Sentence s, int i)
    {
        for (var k = Math.Max(s.First, i - 10); k < s.End && k < i + 10; k++)
        {
            if (NumberReader.At(r.Tokens, k, s.First, s.End) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool PersonBefore(Reading r, Sentence s, int verb)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 16; i--)
        {
            if (r.Norm(i) is ";" or "." or "\"")
            {
                return false;
            }

            if (PeopleNouns.At(r, i, s.End, out _, out var end) && end <= verb && (PeopleNouns.SaysCaptivity(r.Norm(i)) || end > i + 1 || NumberBefore(r, s, i)))
            {
                return true;
            }
        }

        return CountedPeople(r, s, verb);
    }

    /// <summary>"Two Americans ... went free".</summary>
    private static bool CountedPeople(Reading r, Sentence s, int verb)
    {
        for (var i = verb - 1; i > s.First && i > verb - 14; i--)
        {
            if (PeopleNouns.PeopleAt(r, i, out _) && NumberReader.At(r.Tokens, i - 1, s.First, s.End) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool PeopleNamed(Reading r, Sentence s, int from)
    {
        for (var i = from; i < s.End && i < from + 5; i++)
        {
            if (PeopleNouns.PeopleAt(r, i, out _) && i > from && NumberReader.At(r.Tokens, i - 1, s.First, s.End) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
