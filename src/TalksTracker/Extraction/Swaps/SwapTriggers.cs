using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Finds the words that tell of an exchange, where they are about people.</summary>
internal sealed class SwapTriggers
{
    private static readonly WordSet Nouns = WordSet.Split("exchange exchanges swap swaps trade trades release releases repatriation handover deal return transfer liberation freeing");

    private static readonly WordSet Signs = WordSet.Split(
        "exchange exchanged coffins prisoner-of-war pow jailed imprisoned hostage captive detainee swap swapped release released freed prisoners prisoner "
        + "hostages captives detainees handover pows traded captivity bodies remains repatriation");

    private readonly Reading _r;
    private readonly SwapVerbs _verbs;
    private readonly NamedPeople _named;
    private readonly Lazy<bool> _about;
    private readonly PeoplePhrases _phrases;

    public SwapTriggers(Reading r, NamedPeople named)
    {
        (_r, _named, _phrases) = (r, named, new PeoplePhrases(r));
        _about = new Lazy<bool>(AboutReleases);
        _verbs = new SwapVerbs(r, _about);
    }

    /// <summary>Whether two words or more of the article speak of captivity or release.</summary>
    private bool AboutReleases()
    {
        var signs = 0;
        for (var i = 0; i < _r.Tokens.Count; i++)
        {
            var norm = _r.Norm(i);
            if ((_r.Is(i, Signs) || (norm is "free" && _r.Norm(i - 1) is "set" or "go" or "went" or "walk" or "walked" or "walks") || (norm is "go" && _r.Norm(i - 1) is "let") || (norm is "held" && _r.Norm(i - 1) is "been" && _r.Norm(i + 1) is "in" or "by" or "captive")) && ++signs > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every word at which a trigger can stand.</summary>
    private static readonly WordSet Beginnings = Nouns.With(SwapVerbs.Words, WordSet.Split(
        "released freed swapped exchanged exchange swap exchanges swaps trade release handover releases transfer batch covers covered comprises comprised "
        + "involves involved concerns"), SwapVerbs.Asking);

    public List<SwapTrigger> In(Sentence s)
    {
        var found = new List<SwapTrigger>();
        for (var i = s.First; i < s.End; i++)
        {
            if (_r.Is(i, Beginnings) && (NounAt(s, i) ?? VerbAt(s, i) ?? CoversAt(s, i) ?? AskedAt(s, i) ?? BareNounAt(s, i)) is { } trigger)
            {
                found.Add(trigger);
            }
        }

        return found;
    }

    /// <summary>"A prisoner exchange", "the release of 90 detainees", "the fifteen-for-five trade".</summary>
    private SwapTrigger? NounAt(Sentence s, int i)
    {
        if (!_r.Is(i, Nouns) || _r.Norm(i - 1) is "to" or "will" or "would" or "sides" or "also" or "must" or "should" or "in" || Compound(i))
        {
            return null;
        }

        for (var k = i - 1; k >= s.First && k > i - 4 && (_r.Tokens[k].IsWord || _r.Norm(k) is "-"); k--)
        {
            if (PeopleNouns.At(_r, k, s.End, out _, out var end) && end <= i && (_r.Is(k, PeopleNouns.Captive) || end > k + 1))
            {
                return new SwapTrigger(k, i + 1, SwapAct.Exchange, Noun: true);
            }
        }

        if (_r.Norm(i + 1) is "of" && PersonAfter(s, i + 2, 10))
        {
            return new SwapTrigger(i, i + 1, _r.Norm(i) is "release" or "return" or "handover" or "releases" or "transfer" or "repatriation" ? SwapAct.Give : SwapAct.Exchange, Noun: true);
        }

        return ForPair(i) && _about.Value ? new SwapTrigger(i, i + 1, SwapAct.Exchange, Noun: true) : null;
    }

    /// <summary>"Release date", "trade talks": the noun only qualifies another.</summary>
    private bool Compound(int i) => _r.Norm(i + 1) is "talks" or "rate" or "rates" or "date" or "war" or "deficit" or "ministry" or "minister" or "views" || _r.Norm(i + 1) is "of" && _r.Norm(i + 2) is "fire" or "views" or "gunfire" or "strikes";

    /// <summary>"The fifteen-for-five trade", "a 5 for 5 deal".</summary>
    private bool ForPair(int i) => NumberReader.At(_r.Tokens, i - 1, i - 1, i) is not null && _r.Norm(i - 2) is "-" or "for" && (_r.Norm(i - 3) is "for" || _r.Norm(i - 2) is "for");

    /// <summary>"The swap was carried out on Thursday": in an article about an exchange, its noun alone goes on about it.</summary>
    private SwapTrigger? BareNounAt(Sentence s, int i)
    {
        if (_r.Norm(i) is "released" or "freed" or "swapped" or "exchanged" && _r.Norm(i - 1) is "those" && _about.Value)
        {
            return new SwapTrigger(i, i + 1, SwapAct.Give, Noun: true, Bare: true);
        }

        if (!(_r.Norm(i) is "exchange" or "swap" or "trade" or "release" or "handover" or "releases" or "transfer" or "batch" || (_r.Norm(i) is "exchanges" or "swaps" && OneOfThem(s, i))) || !_about.Value || Compound(i) || _r.Norm(i + 1) is "for" or "rate" or "deal" or "agreement")
        {
            return null;
        }

        for (var k = i - 1; k >= s.First && k > i - 4; k--)
        {
            if (_r.Norm(k) is "the" or "this" or "that" or "next" or "such" or "first" or "second" or "third" or "last" or "latest" or "an" or "their")
            {
                return new SwapTrigger(i, i + 1, SwapAct.Exchange, Noun: true, Bare: true);
            }

            if (!_r.Tokens[k].IsWord && _r.Tokens[k].Kind is not TokenKind.Number && _r.Norm(k) is not ".")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"One of their larger exchanges".</summary>
    private bool OneOfThem(Sentence s, int at)
    {
        for (var i = at - 1; i > s.First && i > at - 5; i--)
        {
            if (_r.Norm(i) is "of" && _r.Norm(i - 1) is "one")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The first stage covers 1,400 people", "the deal includes 90 prisoners": how many an exchange is of.</summary>
    private SwapTrigger? CoversAt(Sentence s, int i)
    {
        if (!(_r.Norm(i) is "covers" or "covered" or "comprises" or "comprised" or "involves" or "involved" or "concerns") || !_about.Value || NumberReader.At(_r.Tokens, i + 1, i + 1, s.End) is null && NumberReader.At(_r.Tokens, i + 2, i + 1, s.End) is null)
        {
            return null;
        }

        for (var k = i - 1; k >= s.First && k > i - 5; k--)
        {
            if (_r.Norm(k) is "stage" or "phase" or "batch" or "deal" or "plan" or "agreement" or "exchange" or "swap" or "accord" or "operation" or "list" or "it")
            {
                return PersonAfter(s, i + 1, 6) ? new SwapTrigger(i, i + 1, SwapAct.Exchange, Noun: true) : null;
            }
        }

        return null;
    }

    /// <summary>"The group asks for 1,500 Palestinian prisoners": people asked for without a word of release.</summary>
    private SwapTrigger? AskedAt(Sentence s, int i)
    {
        if (!_r.Is(i, SwapVerbs.Asking))
        {
            return null;
        }

        var at = _r.Norm(i + 1) is "for" ? i + 2 : i + 1;
        return NumberReader.At(_r.Tokens, at, at, s.End) is { } figure && _phrases.At(s, figure.End) is { } phrase && (_r.Any(figure.End, phrase.End, PeopleNouns.Captive) || _r.Norm(phrase.End) is "back") && !_r.Any(phrase.End, Math.Min(s.End, phrase.End + 8), SwapVerbs.Words)
            ? new SwapTrigger(i, at, SwapAct.Receive, Noun: false) : null;
    }

    private bool PersonAfter(Sentence s, int from, int within, bool pastTo = false)
    {
        for (var i = from; i < s.End && i < from + within; i++)
        {
            if (_r.Norm(i) is ";" or "." or ":" or "list" or "lists" or "names" or "information" || (_r.Norm(i) is "to" && !pastTo))
            {
                return false;
            }

            if (PeopleNouns.At(_r, i, s.End, out _, out var end) && (_r.Is(i, PeopleNouns.Captive) || end > i + 1 || NumberBefore(s, i)))
            {
                return true;
            }

            if (CountedPeople(s, i) || (_r.Norm(i) is "body" && _r.Norm(i + 1) is "of" && _r.Norm(i + 2) is "a" or "an" or "one" or "another") || (PeopleNouns.PeopleAt(_r, i, out _) && _r.Norm(i - 1) is "of" && _r.Norm(i - 2) is "group" or "number"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Soldiers or people count only with a number before them: "the exchange of views among people" is none.</summary>
    private bool NumberBefore(Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 6; i--)
        {
            if (NumberReader.At(_r.Tokens, i, s.First, s.End) is not null)
            {
                return true;
            }

            if (_r.Norm(i) is "," or ";")
            {
                break;
            }
        }

        return PeopleNouns.At(_r, at, s.End, out var category, out _) && category is PeopleCategory.Children or PeopleCategory.Civilian or PeopleCategory.PoliticalPrisoners or PeopleCategory.Military;
    }

    private SwapTrigger? VerbAt(Sentence s, int i)
    {
        if (_verbs.At(s, i) is not { } verb)
        {
            return null;
        }

        var (act, end) = verb;
        if (act is SwapAct.Exchange && (_r.Is(end, SwapVerbs.Things) || _r.Is(end + 1, SwapVerbs.Things)))
        {
            return null;
        }

        var people = PersonAfter(s, end, act is SwapAct.Come ? 4 : 12, pastTo: act is SwapAct.Give)
            || PersonBefore(s, i, act is SwapAct.Come) || (act is SwapAct.Give && IsPassive(i) && _about.Value && KnownBefore(s, i)) || (act is not SwapAct.Come && _named.At(s, end) is not null) || ((act is SwapAct.Come || IsPassive(i)) && _named.Before(s, i) is not null)
            || (_about.Value && act is not SwapAct.Exchange && (ElidedBefore(s, i) || (act is not SwapAct.Come && ElidedAfter(s, end))));
        return people || ToldBefore(s, i, act, end) ? new SwapTrigger(i, end, act, Noun: false) : null;
    }

    /// <summary>"The men crossed the border", "Russia exchanged her for a trader": those told of before.</summary>
    private bool ToldBefore(Sentence s, int verb, SwapAct act, int end) => _about.Value
        && ((act is SwapAct.Come && _r.Is(verb, SwapVerbs.Arriving) && KnownBefore(s, verb)) || (act is SwapAct.Exchange && _r.Norm(end) is "him" or "her" or "them" && _r.Norm(end + 1) is "for"));

    /// <summary>"The men were turned over on Sunday", "all of them were flown home": those told of before.</summary>
    private bool KnownBefore(Sentence s, int verb)
    {
        var last = verb - 1;
        while (last > s.First && _r.Is(last, Verbs.Auxiliary))
        {
            last--;
        }

        return _r.Norm(last) is "they" || (PeopleNouns.At(_r, last, s.End, out _, out _) && _r.Norm(last - 1) is "the" or "these" or "those" or "freed" or "released")
            || (_r.Norm(last) is "group" && _r.Norm(last - 1) is "the" && PeopleNouns.At(_r, last, s.End, out _, out _));
    }

    private bool IsPassive(int verb) => _r.Norm(verb - 1) is "was" or "were" or "been" or "be" or "being" or "is" or "are" || _r.Norm(verb - 2) is "was" or "were" or "been" or "be";

    /// <summary>"Thirteen went on to Germany", "another 31 were handed over": a number without a noun right before the verb.</summary>
    private bool ElidedBefore(Sentence s, int verb)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 5; i--)
        {
            if (NumberReader.At(_r.Tokens, i, s.First, s.End) is { } figure && (figure.End == verb || _r.Is(figure.End, Verbs.Auxiliary) || _r.Norm(figure.End) is "more" or "others"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Yerevan received 44", "released another 15": a number alone as object.</summary>
    private bool ElidedAfter(Sentence s, int at)
    {
        var from = _r.Norm(at) is "another" or "a" or "further" or "all" ? at + 1 : at;
        return from < s.End && NumberReader.At(_r.Tokens, from, from, s.End) is { } figure && (figure.End >= s.End || _r.Norm(figure.End) is ";" or "." or "," or "and" or "of" or "back" or "more" or "on" or "from" or "in" or "as" or "after" or "to");
    }

    private bool PersonBefore(Sentence s, int verb, bool moves)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 16; i--)
        {
            if (_r.Norm(i) is ";" or "." or "\"")
            {
                return false;
            }

            if (PeopleNouns.At(_r, i, s.End, out _, out var end) && end <= verb && (_r.Is(i, PeopleNouns.Captive) || end > i + 1 || (NumberBefore(s, i) && !(moves && Troops(i)))))
            {
                return true;
            }

            if (CountedPeople(s, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Troops go back to their lines": soldiers who move without a number aren't exchanged.</summary>
    private bool Troops(int at) => _r.Norm(at) is "troops" or "soldiers" or "fighters" or "forces" or "rebels" or "militants" or "personnel"
        && !Enumerable.Range(at - 6, 6).Any(i => i >= 0 && (_r.Norm(i) is "number" or "captured" || NumberReader.At(_r.Tokens, i, i, at) is not null));

    /// <summary>"Two Americans", "the 13 Israelis": a people's name with a number before it.</summary>
    private bool CountedPeople(Sentence s, int at) => (_r.MentionAt(at) is { IsPerson: false } nation && nation.First == at && (NumberReader.At(_r.Tokens, at - 1, s.First, s.End) ?? NumberReader.At(_r.Tokens, at - 2, s.First, s.End)) is { } figure
        && figure.End <= at && _phrases.At(s, figure.End) is { } phrase && phrase.End >= nation.End);
}
