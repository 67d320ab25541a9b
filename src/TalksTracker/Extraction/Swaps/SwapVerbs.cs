using System.Collections.Frozen;
using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>The verbs by which people change hands, and the second words that some of them need: "hand over", "go free".</summary>
internal sealed class SwapVerbs(Reading r, Lazy<bool> aboutReleases)
{
    private static readonly FrozenDictionary<string, SwapAct> Acts = ActsOf(
        (SwapAct.Exchange, "exchange exchanged exchanging exchanges swap swapped swapping swaps trade traded trading trades changed"),
        (SwapAct.Give, "release released releases releasing free freed frees freeing hand handed hands handing repatriate repatriated repatriates repatriating transfer transferred pardon pardoned pardoning "
            + "allow allowed allowing gave given give giving delivered let passed pass set liberated turned turn surrendered sent send sends sending extradited"),
        (SwapAct.Receive, "receive received receives receiving got get gets bring brought bringing welcomed welcomes recovered recover regained collected took take"),
        (SwapAct.Come, "return returned returning returns come came coming go went gone goes crossed flown taken flew travelled traveled arrived arrive reached landed boarded walked walk walks driven drove left "
            + "leave carried moved bussed airlifted en"));

    private static FrozenDictionary<string, SwapAct> ActsOf(params ReadOnlySpan<(SwapAct Act, string Words)> groups)
    {
        var acts = new Dictionary<string, SwapAct>(StringComparer.Ordinal);
        foreach (var (act, words) in groups)
        {
            foreach (var word in words.Split(' '))
            {
                acts.Add(word, act);
            }
        }

        return acts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The words that can be a verb of exchange or release.</summary>
    public static readonly WordSet Words = WordSet.Of(Acts.Keys);

    /// <summary>Verbs for crossing over, by those told of before.</summary>
    public static readonly WordSet Arriving = WordSet.Split("crossed arrived landed reached");

    /// <summary>Words of asking for people: "demands 1,500 prisoners".</summary>
    public static readonly WordSet Asking = WordSet.Split("asks asked demands demanded wants seeks sought requested");

    /// <summary>What is exchanged that is no people.</summary>
    public static readonly WordSet Things = WordSet.Split("maps fire gunfire views letters messages accusations words blows information documents texts ideas notes gifts pleasantries insults barbs ambassadors data drafts papers greetings proposals shots");

    private static readonly WordSet Participles = WordSet.Split("freed released exchanged repatriated swapped returned");

    /// <summary>"Five freed prisoners": which people, not what is done.</summary>
    private bool Attributive(Sentence s, int i) => r.Is(i, Participles) && NumberReader.At(r.Tokens, i - 1, i - 1, s.End) is { } figure && figure.End == i && PeopleNouns.At(r, i + 1, s.End, out _, out _);

    /// <summary>The verb at a token, with what it says and where it ends; null where it is none or lacks its second word.</summary>
    public (SwapAct Act, int End)? At(Sentence s, int i)
    {
        if (!r.Is(i, Words) || !Acts.TryGetValue(r.Norm(i), out var act) || r.MentionAt(i) is not null || (r.Norm(i - 1) is "'s" or "the" or "a" or "their" && act is not SwapAct.Come) || IsNoun(i) || Attributive(s, i))
        {
            return null;
        }

        return End(s, i, ref act) is { } end ? (act, end) : null;
    }

    /// <summary>"The first release since", "in exchange", "an immediate return": the form is a noun there.</summary>
    private bool IsNoun(int i) => r.Norm(i) is "release" or "return" or "exchange" or "swap" or "trade" or "transfer" or "releases" or "returns" or "exchanges" or "swaps"
        && r.Norm(i - 1) is "in" or "of" or "for" or "on" or "from" or "after" or "before" or "since" or "with" or "by" or "about" or "first" or "last" or "latest" or "such" or "next" or "this" or "that" or "an" or "any"
            or "no" or "second" or "third" or "another" or "previous" or "earlier" or "planned" or "large" or "largest" or "biggest" or "major" or "prisoner" or "hostage" or "immediate" or "unconditional" or "early" or "safe"
            or "unilateral" or "simultaneous" or "similar" or "recent" or "rare" or "its" or "his" or "her" or "our";

    private int? End(Sentence s, int i, ref SwapAct act)
    {
        var next = r.Norm(i + 1);
        switch (r.Norm(i))
        {
            case "hand" or "handed" or "handing" or "hands" or "pass" or "passed" or "turn" or "turned":
                return HandedOver(s, i);
            case "go" or "went" or "gone" or "goes":
                return next is "free" or "home" || (next is "the" && r.Norm(i + 2) is "other" or "opposite") || (next is "over" or "on" or "back" && r.Norm(i + 2) is "to") ? i + 2 : next is "to" ? Moved(s, i) : null;
            case "come" or "came" or "coming":
                return next is "home" or "back" or "out" ? i + 2 : null;
            case "changed":
                return next is "hands" ? i + 2 : null;
            case "walk" or "walked" or "walks":
                return next is "free" or "home" or "out" or "back" ? i + 2 : null;
            case "flew" or "travelled" or "traveled" or "arrived" or "arrive" or "reached" or "landed" or "boarded" or "driven" or "carried" or "moved" or "drove" or "bussed" or "airlifted":
                return Moved(s, i);
            case "en":
                return next is "route" && r.Norm(i + 2) is "to" or "home" && aboutReleases.Value ? i + 2 : null;
            case "left" or "leave":
                return LeavesCaptivity(s, i) ? Moved(s, i) : null;
            case "taken" when next is "back" && r.Norm(i - 1) is "has" or "have" or "had":
                act = SwapAct.Receive;
                return i + 2;
            case "flown" or "taken":
                return next is "captive" or "hostage" or "prisoner" ? null : next is "home" or "back" or "to" or "out" || Passive(s, i) ? Moved(s, i) : null;
            case "crossed":
                return Moved(s, i);
            case "got" or "get" or "gets" or "bring" or "brought" or "bringing" or "take" or "took":
                return Taken(s, i, ref act);
            case "allow" or "allowed" or "allowing":
                return Within(s, i, 9, "leave") ?? Within(s, i, 9, "home");
            case "let":
                return WithinCaptivity(s, i, 18) ? null : LetGo(s, i);
            case "set":
                return next is "free" ? i + 2 : next is not "to" && r.Norm(i + 2) is "free" ? i + 1 : null;
            case "gave" or "given" or "give" or "giving":
                return NumberNear(s, i) ? i + 1 : null;
            case "sent" or "send" or "sends" or "sending":
                return next is "back" or "home" ? i + 2 : Within(s, i, 9, "back") ?? Within(s, i, 9, "home") ?? Moved(s, i);
            case "returned" or "return" or "returning" or "returns":
                act = Transitive(s, i) ? SwapAct.Give : SwapAct.Come;
                return i + 1;
            case "free" when r.Norm(i - 1) is not ("to" or "will" or "would" or "and" or "must" or "should" or "cannot" or "not") && !HeadlineFree(s, i):
                return null;
            default:
                return next is "from" && r.Norm(i) is "recovered" ? null : i + 1;
        }
    }

    /// <summary>"Rebels free 15", "Moscow and Kyiv each free 35": a verb between who frees and how many.</summary>
    private bool HeadlineFree(Sentence s, int i) => NumberReader.At(r.Tokens, i + 1, i + 1, s.End) is not null
        && (r.Norm(i - 1) is "each" or "both" || SideNouns.At(r, r.Sides, i - 1) is not null || r.MentionAt(i - 1) is { Acts: true } || r.Norm(i - 1).EndsWith('s'));

    /// <summary>"Handed over 15", "handed 24 bodies over", "passed to the Red Cross", "handed eight Turks to a party of deputies".</summary>
    private int? HandedOver(Sentence s, int i) =>
        Within(s, i, 8, "over") ?? (r.Norm(i) is "turn" or "turned" ? null : r.Norm(i + 1) is "to" || (NumberNear(s, i) && ToSomebody(s, i)) ? i + 1 : null);

    /// <summary>"Handed eight Turks, soldiers and a policeman, to a party of deputies".</summary>
    private bool ToSomebody(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 16; k++)
        {
            if (r.Norm(k) is "to")
            {
                return r.Norm(k + 1) is "the" or "a" or "an" || r.MentionAt(k + 1) is not null;
            }
        }

        return false;
    }

    /// <summary>Plain words of motion tell of an exchange only in an article that is about one, and with a number or after captives.</summary>
    private int? Moved(Sentence s, int i) => r.Norm(i + 1) is not "off" && (NumberNear(s, i) || (r.Is(i, Arriving) && r.Norm(i - 2) is "the" or "all")) && !WithinCaptivity(s, i, 10) && !r.Any(s.First, s.End, Crash) && (aboutReleases.Value || OverTheBorder(s, i)) ? i + 1 : null;

    private static readonly WordSet Crash = WordSet.Split("crashed crash collided");

    /// <summary>"Moved from prison to house arrest", "taken to another jail": they stay captive.</summary>
    private bool WithinCaptivity(Sentence s, int i, int reach)
    {
        for (var k = i + 1; k + 1 < s.End && k < i + reach; k++)
        {
            if ((r.Norm(k) is "house" && r.Norm(k + 1) is "arrest") || (r.Norm(k) is "another" or "different" && r.Norm(k + 1) is "prison" or "jail" or "cell" or "camp"))
            {
                return true;
            }
        }

        return false;
    }

    private bool OverTheBorder(Sentence s, int i) => Within(s, i, 5, "border") is not null || Within(s, i, 5, "frontier") is not null;

    /// <summary>"Left Israeli jails", "leave prison".</summary>
    private bool LeavesCaptivity(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 5; k++)
        {
            if (r.Norm(k) is "jail" or "jails" or "prison" or "prisons" or "captivity" or "custody" or "detention" || HeldBySide(k))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A place that a side holds which is no state: whoever leaves it leaves captivity.</summary>
    private bool HeldBySide(int at) => r.MentionAt(at) is { Place: not null } place && r.Sides.SideOf(place.Party) is { Kind: PartyKind.ArmedGroup };

    /// <summary>"Got 25 detainees back", "brought home 10", "got five living Lebanese": with a person as object.</summary>
    private int? Taken(Sentence s, int i, ref SwapAct act)
    {
        var home = r.Norm(i + 1) is "home" or "back" ? i + 2 : Within(s, i, 9, "back") ?? Within(s, i, 12, "home");
        if (r.Norm(i) is "take" or "took")
        {
            return r.Norm(i + 1) is "in" or "back" && NumberNear(s, i) ? i + 2 : null;
        }

        if (r.Norm(i) is "brought" && home is null && Within(s, i, 8, "to") is not null && (Passive(s, i) || NumberNear(s, i)))
        {
            act = SwapAct.Come;
            return Moved(s, i);
        }

        return home ?? (r.Norm(i) is "got" or "get" or "gets" && NumberNear(s, i) && (aboutReleases.Value || r.Norm(s.First + 1) is "return" or "exchange") ? i + 1 : null);
    }

    /// <summary>"Let go twelve fighters", "let more than 430 people go", "let a number of prisoners out".</summary>
    private int? LetGo(Sentence s, int i) => r.Norm(i + 1) is "go" or "out" ? i + 2 : Within(s, i, 9, "go") ?? Within(s, i, 9, "out") ?? Within(s, i, 9, "free");

    private bool Passive(Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 4; k--)
        {
            if (r.Norm(k) is "were" or "was" or "been" or "be" or "are" or "being" or "is")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Russia returned the bodies of 1,000": an object follows and no "were" stands before.</summary>
    private bool Transitive(Sentence s, int i)
    {
        var before = i - 1;
        while (before > s.First && r.Norm(before) is "also" or "already" or "recently")
        {
            before--;
        }

        return r.Norm(before) is not ("were" or "was" or "been" or "be" or "being" or "are") && r.Norm(i + 1) is not ("to" or "home" or "from" or "in" or "on" or "after" or "." or ",");
    }

    /// <summary>A second word within reach in the clause: the verb ends after it where it follows at once.</summary>
    private int? Within(Sentence s, int i, int reach, string word)
    {
        for (var k = i + 1; k < s.End && k <= i + reach; k++)
        {
            if (r.Norm(k) == word)
            {
                return k == i + 1 ? k + 1 : i + 1;
            }

            if (r.Norm(k) is ";" or "," or ".")
            {
                return null;
            }
        }

        return null;
    }

    private bool NumberNear(Sentence s, int i)
    {
        for (var k = Math.Max(s.First, i - 16); k < s.End && k < i + 10; k++)
        {
            if (NumberReader.At(r.Tokens, k, s.First, s.End) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
