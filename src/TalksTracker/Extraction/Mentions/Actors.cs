using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Who does something: a party, with the person who acts for it, or both sides.</summary>
internal readonly record struct Actor(int First, int End, Party? Party, Person? Person, bool Both);

/// <summary>Finds the subject of a verb by walking away from it: over adverbs, past objects of prepositions, up to the clause's edge.</summary>
internal static class Actors
{
    /// <summary>The subject before a verb; null where the clause names none.</summary>
    public static Actor? Before(Reading r, Sentence s, int verb)
    {
        Actor? underPreposition = null;
        var quoted = r.Quoted(s, verb);
        var pronounAllowed = true;
        var relative = r.Norm(verb - 1) is "," ? Relative(r, s, verb - 1) : null;
        if (relative is { } opening && r.MentionAt(opening - 1) is null && Leads(r, s, opening, verb - 1) is { } led)
        {
            return led;
        }

        for (var i = (relative ?? verb) - 1; i >= s.First; i--)
        {
            var norm = r.Norm(i);
            if (norm is "\"" && quoted)
            {
                return underPreposition ?? Pronouns.Of(r, s, i, norm);
            }

            if (norm is ";" || (norm is "-" or "—" && r.Tokens[i].SpaceBefore && i < s.First + 12 && r.Tokens[s.First].AllCapitals))
            {
                break;
            }

            if (Subject(r, s, i) is { } subject)
            {
                return subject;
            }

            if (Noun(r, s, i) is { } noun)
            {
                (i, pronounAllowed) = (noun.First, pronounAllowed && r.MentionAt(noun.First) is { } m && !CanAct(r, s, m));
                underPreposition ??= r.MentionAt(noun.First) is { } named && CanAct(r, s, named) && OfPhrase(r, s, noun.First) ? noun : null;
                continue;
            }

            if (pronounAllowed && norm is "he" or "she" or "they" or "it" or "we" or "i" && i + 1 < s.End)
            {
                return Pronouns.Of(r, s, i, norm) ?? underPreposition;
            }

            pronounAllowed &= r.Is(i, Verbs.Auxiliary) || norm is "," or "and" || !r.Tokens[i].IsWord || i < verb - 3;
        }

        return underPreposition;
    }

    /// <summary>"Yasir Arman, who leads the rebels' team, insisted": of a name that nobody knows, the clause tells the side.</summary>
    internal static Actor? Leads(Reading r, Sentence s, int from, int to)
    {
        for (var i = from + 2; i < to && i < from + 5; i++)
        {
            for (var k = i + 1; r.Norm(i) is "leads" or "led" or "heads" or "headed" or "represents" or "represented" && k < to && k < i + 6; k++)
            {
                if ((r.MentionAt(k) is { Acts: true } m ? new Actor(m.First, m.End, m.Party, null, Both: false) : DefiniteSides.At(r, s, k)) is { } side)
                {
                    return side;
                }
            }
        }

        return null;
    }

    /// <summary>The comma where the relative clause that another one closes opens: "envoys[,] who left on Thursday, want".</summary>
    internal static int? Relative(Reading r, Sentence s, int closing)
    {
        for (var i = closing - 1; i > s.First && i > closing - 25; i--)
        {
            if (r.Norm(i) is "who" or "which" or "whose" or "whom" && r.Norm(i - 1) is ",")
            {
                return i - 1;
            }

            if (r.Norm(i) is "," or "\"")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A subject whose last word stands at a token: both sides, a name or "the rebels" under no preposition, "his side", "the president".</summary>
    private static Actor? Subject(Reading r, Sentence s, int at)
    {
        if (BothSides(r, s, at) is { } both)
        {
            return both;
        }

        if (Noun(r, s, at) is { } noun)
        {
            var acts = r.MentionAt(noun.First) is not { } mention || CanAct(r, s, mention);
            return acts && (!Governed(r, s, noun.First) || (r.MentionAt(noun.First) is not null && SpeaksFor(r, noun.First))) ? noun : null;
        }

        if (r.Norm(at - 1) is "his" or "her" or "our" && r.Is(at, OwnNouns))
        {
            return Pronouns.Of(r, s, at, "he");
        }

        return r.Norm(at) is "president" or "minister" or "chancellor" or "leader" && r.Norm(at - 1) is "the" && Pronouns.IndexOf(r, s) is > 0 and var index
            ? Pronouns.Leading(r, r.Sentences[index - 1], at, person: true)
            : null;
    }

    /// <summary>A name, or a noun that can only be one of the sides, whose last word stands at a token.</summary>
    private static Actor? Noun(Reading r, Sentence s, int at) =>
        r.MentionAt(at) is { } m ? new Actor(m.First, m.End, m.Party, m.Person, Both: false) : DefiniteSides.At(r, s, at);

    internal static bool CanAct(Reading r, Sentence s, Mention mention) =>
        mention.Acts && !Dateline(r, s, mention) && !AttachedToPerson(r, s, mention) && (mention.Form != NameForm.Adjective || BeforeActorNoun(r, s, mention));

    /// <summary>The subject after a verb of saying ("said Dmitry Peskov, the spokesperson for ..."); null where none follows at once.</summary>
    public static Actor? After(Reading r, Sentence s, int verb)
    {
        for (var i = verb + 1; i < s.End && i < verb + 9; i++)
        {
            if (r.MentionAt(i) is { } mention)
            {
                if (mention.Acts && AttachedToPerson(r, s, mention))
                {
                    i = mention.End - 1;
                    continue;
                }

                return mention.Acts ? new Actor(mention.First, mention.End, mention.Party, mention.Person, Both: false) : null;
            }

            if (!r.Is(i, Verbs.Titles) && r.Norm(i) is not ("a" or "an"))
            {
                return null;
            }
        }

        return null;
    }

    internal static readonly WordSet ActorNouns = WordSet.Split(
        "delegation delegations officials official side government ministry representatives representative negotiators negotiator authorities military army "
        + "forces troops minister president leader leaders leadership spokesman spokesperson spokeswoman diplomats diplomat envoy envoys team rebels rebel "
        + "militants group movement regime administration media party officers commander parliament embassy presidency service agency counterpart counterparts "
        + "mediators statement insurgents fighters chief secretary");

    /// <summary>"His side", "our movement": whoever speaks.</summary>
    private static readonly WordSet OwnNouns = WordSet.Split("side men group movement country delegation government fighters forces troops organisation organization army team");

    /// <summary>"Jakarta - Rebels said": where it was written, not who.</summary>
    private static bool Dateline(Reading r, Sentence s, Mention mention) =>
        mention.First == s.First && mention.End + 1 < s.End && r.Norm(mention.End) is "-" or "—" && r.Tokens[mention.End].SpaceBefore;

    /// <summary>"Santos said", where nobody of that name is known and no office ties the name to a party.</summary>
    public static bool Unknown(Reading r, Sentence s, int verb)
    {
        var i = verb - 1;
        while (i > s.First && (r.Is(i, Verbs.Auxiliary) || r.Norm(i).EndsWith("day", StringComparison.Ordinal) || r.Norm(i) is "on"))
        {
            i--;
        }

        var name = i;
        while (i >= s.First && (r.Tokens[i] is { IsWord: true, Capital: true } || (i < name && r.Norm(i) is "bin" or "ibn" or "al" or "el" or "de" or "van" or "von" or "der" or "-")) && r.MentionAt(i) is null && !r.Is(i, Verbs.Titles) && !IsActorNoun(r.Norm(i)))
        {
            i--;
        }

        return i < name && !(i >= s.First && (r.MentionAt(i) is not null || r.Is(i, Verbs.Titles) || r.Is(i, ActorNouns))) && !(name - i == 1 && (name == s.First || r.Norm(i) is "\"" or "•" or "-" or ":" || r.Norm(name) is "they" or "he" or "she" or "it" or "we" or "i" or "both"));
    }

    /// <summary>"Officials", "rebels", "delegation": whoever acts for a party.</summary>
    public static bool IsActorNoun(string word) => ActorNouns.Contains(word);

    /// <summary>"Russian officials" act; "Russian control" does not.</summary>
    public static bool BeforeActorNoun(Reading r, Sentence s, Mention adjective)
    {
        for (var i = adjective.End; i < s.End && i < adjective.End + 5; i++)
        {
            if (r.Is(i, ActorNouns))
            {
                return true;
            }

            if (!r.Tokens[i].IsWord && r.Norm(i) is not "-" || r.Is(i, Verbs.Prepositions) || r.Is(i, Verbs.Saying))
            {
                return i == adjective.End && r.Is(i, Verbs.Saying);
            }
        }

        return false;
    }

    /// <summary>"Russian" before "Deputy Foreign Minister Sergey Ryabkov": the person counts.</summary>
    public static bool AttachedToPerson(Reading r, Sentence s, Mention mention)
    {
        if (mention.IsPerson)
        {
            return false;
        }

        for (var i = mention.End; i < s.End && i < mention.End + 8; i++)
        {
            if (r.MentionAt(i) is { } next)
            {
                if (next.IsPerson)
                {
                    return true;
                }

                i = next.End - 1;
                continue;
            }

            if (!r.Is(i, Verbs.Titles))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the noun phrase at a token is the object of a preposition.</summary>
    public static bool Governed(Reading r, Sentence s, int first)
    {
        var i = first - 1;
        var person = r.MentionAt(first) is { IsPerson: true };
        while (i >= s.First && (r.Is(i, Verbs.Titles) && (r.Norm(i) is not "of" || (person && r.Is(i - 1, Verbs.Titles))) || r.Norm(i) is "a" or "an" or "both" or "potentially" or "possibly" or "also" or "its" or "their" or "his" || r.MentionAt(i) is { Form: NameForm.Adjective }))
        {
            i--;
        }

        if (i >= s.First && r.Norm(i) is "and" && i > s.First && r.MentionAt(i - 1) is { } sibling)
        {
            return Governed(r, s, sibling.First);
        }

        if (i >= s.First && r.Norm(i) is "fighting" or "battling" or "opposing" or "besieging")
        {
            return true;
        }

        return i >= s.First && r.Is(i, Verbs.Prepositions) && !(r.Norm(i) is "after" or "before" or "since" or "as" or "until" or "than" or "for");
    }

    /// <summary>"A senior official of the Palestinian group", "the spokesman for Hamas".</summary>
    internal static bool SpeaksFor(Reading r, int first)
    {
        var at = r.Norm(first - 1) is "the" or "its" ? first - 2 : first - 1;
        return r.Norm(at) is "of" or "for" or "with" or "from" or "in" && r.Norm(at - 1) is "official" or "officials" or "spokesman" or "spokesperson" or "spokeswoman" or "representative" or "representatives" or "negotiator" or "leader" or "leaders" or "member";
    }

    internal static bool OfPhrase(Reading r, Sentence s, int first) =>
        r.Norm(first - 1) is "of" or "for" || (r.Norm(first - 1) is "the" && r.Norm(first - 2) is "of" or "for");

    internal static Actor? BothSides(Reading r, Sentence s, int at)
    {
        var (norm, before) = (r.Norm(at), r.Norm(at - 1));
        var both = norm is "sides" or "parties" or "countries" or "nations" or "delegations" or "governments" or "neighbours" or "neighbors" or "states" or "rivals" or "foes" or "enemies"
            && (before is "both" or "two" or "the" or "warring" or "rival" or "three" || r.Norm(at - 2) is "both" or "two")
            || (norm is "side" or "party" && before is "each") || (norm is "delegations" && !(r.MentionAt(at - 1) is not null));
        return both && at > s.First ? new Actor(at - 1, at + 1, null, null, Both: true) : null;
    }
}
