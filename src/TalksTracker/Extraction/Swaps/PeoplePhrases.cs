using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>The noun phrase behind a number: what people it counts and whose.</summary>
internal readonly record struct PeoplePhrase(PeopleCategory Category, int End, Party? Owner, bool Own);

/// <summary>Reads noun phrases for people: "Russian service members", "of its soldiers", "wounded Ukrainians", "681 Houthis".</summary>
internal sealed class PeoplePhrases(Reading r)
{
    private const int Longest = 7;

    /// <summary>The phrase that begins at a token; null where the words there name no people.</summary>
    public PeoplePhrase? At(Sentence s, int at)
    {
        Party? owner = null;
        var own = false;
        for (var i = at; i < s.End && i < at + Longest; i++)
        {
            if ((Members(at, i) ?? Nation(s, at, i)) is { } people)
            {
                return new PeoplePhrase(Wounded(at, i) ? PeopleCategory.Wounded : PeopleCategory.Unspecified, people.End, people.Party, own);
            }

            if (PeopleNouns.At(r, i, s.End, out var category, out var end))
            {
                (category, end) = Second(s, category, end);
                return new PeoplePhrase(Dead(at, i) ? PeopleCategory.Bodies : category, end, owner ?? OwnerAfter(s, end), own);
            }

            if (r.MentionAt(i) is { } mention)
            {
                i = Owner(mention, ref owner) - 1;
                continue;
            }

            var norm = r.Norm(i);
            if (norm is "dead" or "fallen" or "slain" && i > at && r.Norm(i - 1) is "its" or "their" or "our" or "his" or "her" && NamedPeople.EndsPhrase(r, i + 1))
            {
                return new PeoplePhrase(PeopleCategory.Bodies, i + 1, owner, Own: true);
            }

            if (owner is not null && norm is "and" or "," && SharedNoun(s, i) is { } shared)
            {
                return new PeoplePhrase(shared, i, owner, own);
            }

            own |= norm is "its" or "our" or "their" or "his";
            if (Ends(i) || (i == at && norm is ",") || Stops(norm, i == at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"681 Houthis", "five senior Taliban": a group by the name of its members.</summary>
    private Mention? Members(int at, int i) =>
        r.MentionAt(i) is { Party.Kind: PartyKind.ArmedGroup, Form: NameForm.Name } group && group.First == i && NamedPeople.EndsPhrase(r, group.End)
        && ((i == at && (r.Norm(group.End - 1).EndsWith('s') || group.End == group.First + 1)) || (i == at + 1 && group.End == i + 1 && r.Norm(at) is "senior" or "captured" or "jailed" or "imprisoned" or "detained" or "wounded" or "suspected" or "top")) ? group : null;

    /// <summary>"13 Israelis", "five living Lebanese", "and a Filipino".</summary>
    private Mention? Nation(Sentence s, int at, int i)
    {
        if (r.MentionAt(i) is not { } mention || mention.First != i || mention.Party is null || PeopleNouns.At(r, mention.End, s.End, out _, out _))
        {
            return null;
        }

        var one = i == at && r.Norm(at - 1) is "a" or "an" or "another";
        return mention.Form is NameForm.People || one || (mention.Form is NameForm.Adjective && i - at < 4 && NamedPeople.EndsPhrase(r, mention.End)) ? mention : null;
    }

    /// <summary>"45 dead servicemen", "fallen soldiers".</summary>
    private bool Dead(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (r.Norm(i) is "dead" or "fallen" or "deceased" or "slain" or "killed")
            {
                return true;
            }
        }

        return false;
    }

    private bool Wounded(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (r.Norm(i) is "wounded" or "injured")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Wounded soldiers", "civilian prisoners": the second noun ends the phrase.</summary>
    private (PeopleCategory Category, int End) Second(Sentence s, PeopleCategory category, int end) =>
        category is PeopleCategory.Wounded or PeopleCategory.Civilian or PeopleCategory.Military or PeopleCategory.Unspecified && PeopleNouns.At(r, end, s.End, out var second, out var secondEnd)
            ? (category is PeopleCategory.Unspecified ? second : category, secondEnd) : (category, end);

    /// <summary>The nation before the noun; "Houthi-held" and "Iranian-American" tell no single one.</summary>
    private int Owner(Mention mention, ref Party? owner)
    {
        if (r.Norm(mention.End) is "-" && r.MentionAt(mention.End + 1) is { Form: NameForm.Adjective } second)
        {
            return second.End;
        }

        owner ??= r.Norm(mention.End) is "-" && r.Norm(mention.End + 1) is "held" ? null : mention.Party;
        return mention.End;
    }

    /// <summary>"150 Russian and 150 Ukrainian captives": the noun stands once.</summary>
    private PeopleCategory? SharedNoun(Sentence s, int at)
    {
        for (var i = at + 1; i < s.End && i < at + 9; i++)
        {
            if (PeopleNouns.At(r, i, s.End, out var category, out _))
            {
                return category;
            }
        }

        return null;
    }

    /// <summary>A spaced dash, another number or a mark ends the phrase.</summary>
    private bool Ends(int i)
    {
        var norm = r.Norm(i);
        return (norm is "-" && r.Tokens[i].SpaceBefore) || r.Tokens[i].Kind is TokenKind.Number || !(r.Tokens[i].IsWord || norm is "-" or "," or "'s" or "\"");
    }

    private static bool Stops(string norm, bool firstWord) => norm switch
    {
        "of" => !firstWord,
        "the" or "its" or "our" or "their" or "his" or "other" or "more" or "captured" or "held" => false,
        "day" or "days" or "year" or "years" or "hours" or "hour" or "months" or "month" or "weeks" or "week" or "percent" or "km" or "miles" or "times" or "points" or "round" or "rounds" => true,
        _ => Verbs.Prepositions.Contains(norm) || Verbs.Auxiliary.Contains(norm) || Verbs.Saying.Contains(norm)
            || norm is "who" or "whom" or "which" or "that" or "and" or "or" or "while" or "when" or "but" or "because" or "where",
    };

    /// <summary>"Prisoners of Ukraine", "soldiers from Russia" is left to the direction rules; only "of" tells the owner.</summary>
    private Party? OwnerAfter(Sentence s, int at) => r.Norm(at) is "of" && r.Norm(at + 1) is "the" && at + 2 < s.End && SideNouns.At(r, r.Sides, at + 2) is { } side ? side
        : at + 1 < s.End && r.Norm(at) is "of" && r.MentionAt(r.Norm(at + 1) is "the" ? at + 2 : at + 1) is { Party: { } party, Locative: false } owner && r.Norm(owner.End) is not "'s" ? party : null;
}
