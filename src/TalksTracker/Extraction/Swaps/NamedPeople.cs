using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>People told by name or one by one: "freed Jane Roe, an American teacher", "the pilot was handed over", "for arms dealer John
/// Doe". Each is one person.</summary>
internal sealed class NamedPeople(Reading r)
{
    private const int LongestLead = 7;
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);

    /// <summary>The people that a noun phrase names which begins at a token: "American teacher Jane Roe and her colleague John Doe" are two.</summary>
    public PeopleCount? At(Sentence s, int from)
    {
        if (One(s, from) is not { } first)
        {
            return null;
        }

        var (end, value, owner, category) = (first.End, 1, first.Owner, first.Category);
        for (var next = NextInList(s, end); next is { } at && One(s, at) is { } more && more.Named == first.Named && (r.Norm(at - 1) is "and" || (more.Named && ListGoesOn(more.End))) && !HoldsOffice(at, more.End); next = NextInList(s, end))
        {
            (end, value) = (more.End, value + 1);
            owner ??= more.Owner;
            category = category is PeopleCategory.Unspecified ? more.Category : category;
        }

        (owner, category) = Apposition(s, end, owner, category);
        var ordinal = !first.Named && NumberReader.Ordinal(r.Tokens[first.End - 1]) is not null;
        return new PeopleCount(from, end, value, null, Approximate: false, category, owner, Own: false, Sharing.One) { Named = !ordinal, Additional = ordinal };
    }

    /// <summary>The people who are the subject of a passive or of "came home": "Jane Roe, a student, was freed".</summary>
    public PeopleCount? Before(Sentence s, int verb)
    {
        var last = verb - 1;
        while (last > s.First && (r.Is(last, Verbs.Auxiliary) || r.Norm(last) is "who" or "set" or "due" or "expected" or "scheduled" or "likely" or "about"))
        {
            last--;
        }

        if (r.Norm(last) is "," && Opening(s, last) is { } opening)
        {
            last = opening - 1;
        }

        for (var first = last; first >= s.First && first > last - 14; first--)
        {
            if (Starts(s, first) && At(s, first) is { } people && (people.End == last + 1 || Reduced(people.End, last + 1)))
            {
                return people;
            }
        }

        return null;
    }

    private static readonly WordSet Captured = WordSet.Split("held jailed detained imprisoned arrested captured convicted seized kidnapped abducted accused sentenced who whom taken");

    /// <summary>"A researcher held in Russia was freed": what stands between says only how they came to be held.</summary>
    private bool Reduced(int from, int to)
    {
        if (!r.Is(from, Captured) || to - from > 12)
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (r.Norm(i) is ";" or "and" or "but" or "," || (i > from && r.Is(i, SwapVerbs.Words) && r.Norm(i) is not "taken"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a noun phrase can begin: at the sentence's first word, or after a comma, "that", "while", a conjunction or a verb of saying.</summary>
    private bool Starts(Sentence s, int at) =>
        at == s.First || r.Norm(at - 1) is "," or "that" or "while" or "and" or "but" or "as" or ":" or ";" or "-" or "—" or "after" or "when" or "where" or "\"" or "said" or "later" || r.Tokens[at].LinesBefore > 0;

    /// <summary>The comma that opens what the comma at a token closes.</summary>
    private int? Opening(Sentence s, int closing)
    {
        for (var i = closing - 1; i > s.First && i > closing - 16; i--)
        {
            if (r.Norm(i) is ",")
            {
                return i;
            }
        }

        return null;
    }

    private readonly record struct Single(int End, Party? Owner, PeopleCategory Category, bool Named);

    /// <summary>One person: words of rank or nation, then a name of two capitals or more; or "the", "a" and a noun for one person.</summary>
    private Single? One(Sentence s, int from)
    {
        Party? owner = null;
        var category = PeopleCategory.Unspecified;
        var definite = r.Norm(from) is "the" or "a" or "an" or "one" or "his" or "her" or "its";
        for (var i = from; i < s.End && i < from + LongestLead; i++)
        {
            if (r.MentionAt(i) is { } mention && mention.First == i && !mention.IsPerson)
            {
                if (mention.Form is not (NameForm.Adjective or NameForm.People) && !AbbreviatedAdjective(mention))
                {
                    return null;
                }

                owner ??= mention.Party;
                if (definite && mention.Form is NameForm.People && !r.Norm(mention.First).EndsWith('s') && mention.End - mention.First == 1 && EndsPhrase(r, mention.End))
                {
                    return new Single(mention.End, owner, category, Named: false);
                }

                i = mention.End - 1;
            }
            else if (Name(s, i) is { } end)
            {
                return r.Norm(end) is "'s" ? null : new Single(end, owner, category, Named: true);
            }
            else if (SingularPerson(i, out var kind))
            {
                category = category is PeopleCategory.Unspecified ? kind : category;
                if (definite && (owner is not null || r.Norm(from) is not "the") && EndsPhrase(r, i + 1))
                {
                    return new Single(i + 1, owner, category, Named: false);
                }
            }
            else if (i == from + 1 && r.Norm(from) is "the" && NumberReader.Ordinal(r.Tokens[i]) is > 1 && r.Norm(i + 1) is ",")
            {
                return new Single(i + 1, owner, category, Named: false);
            }
            else if (!Leads(i, i == from))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"US citizen": the state's short name serves as an adjective.</summary>
    private bool AbbreviatedAdjective(Mention mention) => r.Tokens[mention.First].AllCapitals && r.Tokens[mention.First].Length <= 5 && r.IsWord(mention.End) && !r.Is(mention.End, Verbs.Auxiliary);

    /// <summary>A run of capitalised words that no party or place claims, two at least: a person's full name.</summary>
    private int? Name(Sentence s, int at)
    {
        if (r.MentionAt(at) is { IsPerson: true } known && known.First == at)
        {
            return known.End;
        }

        var end = at;
        var words = 0;
        while (end < s.End && r.Tokens[end] is { IsWord: true, Capital: true, AllCapitals: false } && r.MentionAt(end) is null or { IsPerson: true } && !NotAName(r.Norm(end)))
        {
            words++;
            end += r.Norm(end + 1) is "-" && !r.Tokens[end + 1].SpaceBefore && end + 2 < s.End && r.Tokens[end + 2].IsWord ? 2 : 1;
            end += end < s.End && r.Norm(end) is "al" or "el" or "bin" or "ibn" or "de" or "van" or "von" or "da" or "del" && end + 1 < s.End && r.Tokens[end + 1].Capital ? 1 : 0;
        }

        if (words >= 2)
        {
            _surnames.Add(r.Norm(end - 1));
        }

        return words >= 2 || (words == 1 && _surnames.Contains(r.Norm(at))) ? Math.Min(end, s.End) : null;
    }

    private static bool NotAName(string norm) => Verbs.Titles.Contains(norm) || norm is "the" or "in" or "on" or "for" or "after" or "under" or "red" or "united" or "army" or "forces" or "council" or "movement" or "front" or "party" or "group";

    /// <summary>Words that may stand before a name: "basketball star", "retired", "aid worker", "Sgt.".</summary>
    private bool Leads(int i, bool first)
    {
        var (token, norm) = (r.Tokens[i], r.Norm(i));
        return norm is "-" or "." or "'s" or "\"" && !first
            || (token.IsWord && !Verbs.Prepositions.Contains(norm) && !Verbs.Saying.Contains(norm) && !SwapVerbs.Words.Contains(norm)
                && norm is not ("and" or "or" or "who" or "that" or "which" or "it" or "they" or "he" or "she" or "all" or "more" or "other" or "is" or "was" or "were" or "are" or "not" or "several" or "many" or "some" or "people"));
    }

    /// <summary>Whether the words from a token on can't belong to the noun phrase before.</summary>
    public static bool EndsPhrase(Reading r, int at) => at >= r.Tokens.Count || !r.Tokens[at].IsWord && r.Norm(at) is not "-" || r.Is(at, Verbs.Auxiliary) || r.Is(at, Verbs.Prepositions) || r.Is(at, SwapVerbs.Words)
        || r.Norm(at) is "and" or "who" or "that" or "whom" or "held" or "shot" or "captured" or "jailed" or "detained" or "taken" or "seized" or "arrested" or "kidnapped" or "abducted" or "while" or "they" or "it";

    /// <summary>"A, B and C": a comma joins only where the list goes on.</summary>
    private bool ListGoesOn(int end) => r.Norm(end) is "and" || (r.Norm(end) is "," && r.Norm(end + 1) is not ("the" or "a" or "who"));

    /// <summary>"President Jane Roe said": an official who speaks, not one who is freed.</summary>
    private bool HoldsOffice(int from, int end) => r.Is(end, Verbs.Saying) || Enumerable.Range(from, end - from).Any(i => r.Norm(i) is "president" or "minister" or "spokesman" or "spokeswoman" or "envoy");

    private int? NextInList(Sentence s, int end)
    {
        var i = end;
        while (i < s.End && i < end + 2 && r.Norm(i) is "," or "and")
        {
            i++;
        }

        return i > end && i < s.End ? r.Norm(i) is "her" or "his" ? i + 1 : i : null;
    }

    /// <summary>"Jane Roe, an American teacher", "Khan, a member of the Taliban", "King (Australia)": whose person it is.</summary>
    private (Party? Owner, PeopleCategory Category) Apposition(Sentence s, int end, Party? owner, PeopleCategory category)
    {
        if (r.Norm(end) is not "," || r.Norm(end + 1) is not ("a" or "an" or "the" or "one" or "both" or "two"))
        {
            return (owner, category);
        }

        for (var i = end + 2; i < s.End && i < end + 10 && !(r.Norm(i) is "-" && r.MentionAt(i - 1) is { Form: NameForm.Adjective } && r.MentionAt(i + 1) is { Form: NameForm.Adjective }) && r.Norm(i) is not ("," or "who" or "that" or "held" or "jailed" or "convicted" or "in" or "by" or "captured"); i++)
        {
            if (r.MentionAt(i) is { Party: { Kind: not PartyKind.Organisation } party, IsPerson: false } mention && r.Norm(mention.End) is not "-" && (mention.Form is NameForm.Adjective or NameForm.People || r.Norm(i - 1) is "of" or "the" or "for" || AbbreviatedAdjective(mention)))
            {
                owner ??= party;
            }

            if (category is PeopleCategory.Unspecified && SingularPerson(i, out var kind))
            {
                category = kind;
            }
        }

        return (owner, category);
    }

    /// <summary>A noun for one person: "soldier", "teacher", "businessman".</summary>
    private bool SingularPerson(int at, out PeopleCategory category) => PeopleNouns.Singular.TryGetValue(r.Norm(at), out category);
}
