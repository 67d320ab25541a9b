using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Finds the numbers of people in a sentence: "150 Russian service members", "the bodies of 1,000", "1,000-for-1,000", "25
/// prisoners each", "the same number of Ukrainian captives", "32 prisoners against two".</summary>
internal sealed class PeopleCountReader(Reading r)
{
    private const int LongestNounPhrase = 7;

    public List<PeopleCount> Read(Sentence s)
    {
        var counts = new List<PeopleCount>();
        for (var i = s.First; i < s.End;)
        {
            var count = Pair(s, i) ?? SameNumber(s, i, counts) ?? Plain(s, i, counts);
            if (count is null)
            {
                i++;
                continue;
            }

            counts.Add(count);
            i = Math.Max(count.End, i + 1);
        }

        return counts;
    }

    /// <summary>"1,000-for-1,000", "1,200-1,200", "103 for 103".</summary>
    private PeopleCount? Pair(Sentence s, int at)
    {
        if (r.Tokens[at].Kind != TokenKind.Number || NumberReader.At(r.Tokens, at, s.First, at + 1) is not { Value: { } left } figure)
        {
            return null;
        }

        var i = at + 1;
        while (i < s.End && i < at + 4 && r.Norm(i) is "-" or "for")
        {
            i++;
        }

        var spelled = r.Norm(i - 1) is "for" or "-" && i > at + 1 && (r.Norm(at + 1) is "for" || !r.Tokens[at + 1].SpaceBefore);
        if (!spelled || i >= s.End || r.Tokens[i].Kind != TokenKind.Number || NumberReader.At(r.Tokens, i, i, i + 1) is not { Value: { } right })
        {
            return null;
        }

        var (category, end) = NounAfter(s, i + 1) ?? (PeopleCategory.Unspecified, i + 1);
        var isDash = r.Norm(i - 1) is "-" && r.Norm(i - 2) is not "for";
        if (left != right)
        {
            return isDash ? null : new PeopleCount(at, end, left, null, figure.Approximate, category, null, Own: false, Sharing.One)
            {
                Against = new PeopleCount(i, end, right, null, false, category, null, Own: false, Sharing.One),
            };
        }

        return new PeopleCount(figure.First, end, left, null, figure.Approximate, category, null, Own: false, Sharing.Each);
    }

    private (PeopleCategory Category, int End)? NounAfter(Sentence s, int at)
    {
        for (var i = at; i < s.End && i < at + 4; i++)
        {
            if (PeopleNouns.At(r, i, s.End, out var category, out var end))
            {
                return (category, end);
            }
        }

        return null;
    }

    /// <summary>"The same number of Ukrainian captives", "an equal number": the count named last; "a similar number" has no figure.</summary>
    private PeopleCount? SameNumber(Sentence s, int at, List<PeopleCount> before)
    {
        if (!(r.Norm(at) is "same" or "equal" or "similar" or "identical" && r.Norm(at + 1) is "number" or "amount" && at + 1 < s.End))
        {
            return null;
        }

        var similar = r.Norm(at) is "similar";
        var last = before.LastOrDefault();
        var phrase = r.Norm(at + 2) is "of" ? Noun(s, at + 3) : null;
        return new PeopleCount(
            at, phrase?.End ?? at + 2, similar ? null : last?.Value, null, similar, phrase?.Category ?? last?.Category ?? PeopleCategory.Unspecified,
            phrase?.Owner, phrase?.Own ?? false, Sharing.One);
    }

    private PeopleCount? Plain(Sentence s, int at, List<PeopleCount> before)
    {
        if ((NumberReader.At(r.Tokens, at, s.First, s.End) ?? NumberOf(s, at)) is not { } figure || r.Norm(figure.Core) is "one" && r.Norm(figure.End) is "of" or "such" or "another")
        {
            return null;
        }

        if (Noun(s, figure.End) is { } phrase)
        {
            var bodies = BodiesOf(s, figure.First);
            var each = IsEach(s, phrase.End);
            return new PeopleCount(bodies ?? figure.First, phrase.End, figure.Value, figure.Upper, figure.Approximate, bodies is null ? phrase.Category : PeopleCategory.Bodies,
                phrase.Owner, phrase.Own, each ? Sharing.Each : phrase.Owner is null && IsTotal(s, figure, phrase.End) ? Sharing.Total : Sharing.One)
            {
                Additional = r.Norm(figure.First - 1) is "another" or "further" or "additional",
            };
        }

        return Elliptical(s, figure, before);
    }

    /// <summary>"A number of political prisoners": stated without a figure.</summary>
    private Figure? NumberOf(Sentence s, int at) =>
        r.Norm(at) is "number" && r.Norm(at - 1) is "a" or "large" or "undisclosed" or "unspecified" or "unknown" && r.Norm(at + 1) is "of" && at + 2 < s.End
            ? new Figure(at, at + 2, null, null, Approximate: true)
            : null;

    /// <summary>"32 prisoners against two", "25 each", "got 25 back": the noun was said before.</summary>
    private PeopleCount? Elliptical(Sentence s, Figure figure, List<PeopleCount> before)
    {
        if (before.Count == 0 || !(figure.End >= s.End || r.Norm(figure.End) is "." or "," or "to" or "each" or "apiece" or "from" or "on" or ";" or "back" or "and" or "more" or ")" or "were" or "will" or "would" or "had" or "have" or "are" || r.MentionAt(figure.End) is not null))
        {
            return null;
        }

        var against = r.Norm(figure.First - 1) is "against" or "for";
        var named = r.MentionAt(figure.First - 1);
        var each = IsEach(s, figure.End);
        var another = r.Norm(figure.First - 1) is "another" or "further" or "additional" || r.Norm(figure.End) is "more";
        var going = r.Norm(figure.End) is "to" && (r.MentionAt(figure.End + 1) ?? r.MentionAt(figure.End + 2)) is { Party: not null };
        if (!against && !each && !another && !going && r.Norm(figure.End) is not "back" && named is not { Acts: true })
        {
            return null;
        }

        return new PeopleCount(named is { Acts: true } ? named.Value.First : figure.First, figure.End, figure.Value, figure.Upper, figure.Approximate, before[^1].Category,
            named is { Acts: true } ? named.Value.Party : another ? before[^1].Owner : null, Own: false, each ? Sharing.Each : Sharing.One)
        {
            Additional = another,
        };
    }

    /// <summary>"The bodies of": the token where it begins.</summary>
    private int? BodiesOf(Sentence s, int first) =>
        r.Norm(first - 1) is "of" && r.Norm(first - 2) is "bodies" or "remains" or "corpses" && first - 2 >= s.First ? first - 2 : null;

    private (PeopleCategory Category, int End, Party? Owner, bool Own)? Noun(Sentence s, int at)
    {
        Party? owner = null;
        var own = false;
        for (var i = at; i < s.End && i < at + LongestNounPhrase; i++)
        {
            if (PeopleNouns.PeopleAt(r, i, out var people))
            {
                return (PeopleCategory.Unspecified, people.End, people.Party, own);
            }

            if (PeopleNouns.At(r, i, s.End, out var category, out var end))
            {
                if (PeopleNouns.At(r, end, s.End, out var second, out var secondEnd) && category is PeopleCategory.Wounded or PeopleCategory.Civilian or PeopleCategory.Military or PeopleCategory.Unspecified)
                {
                    (category, end) = (category is PeopleCategory.Unspecified ? second : category, secondEnd);
                }

                return (category, end, owner ?? OwnerAfter(s, end), own);
            }

            if (r.MentionAt(i) is { } mention)
            {
                owner ??= mention.Party;
                i = mention.End - 1;
                continue;
            }

            var norm = r.Norm(i);
            if (owner is not null && norm is "and" or "," && SharedNoun(s, i) is { } shared)
            {
                return (shared, i, owner, own);
            }

            own |= norm is "its" or "our" or "their" or "his";
            if (!(r.Tokens[i].IsWord || norm is "-" or ",") || Stops(norm, i == at))
            {
                return null;
            }
        }

        return null;
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

    private static bool Stops(string norm, bool firstWord) => norm switch
    {
        "of" => !firstWord,
        "the" or "its" or "our" or "their" or "his" or "other" or "more" or "captured" or "held" => false,
        "day" or "days" or "year" or "years" or "hours" or "hour" or "months" or "month" or "weeks" or "week" or "percent" or "km" or "miles" or "times" or "points" or "round" or "rounds" => true,
        _ => Verbs.Prepositions.Contains(norm) || Verbs.Auxiliary.Contains(norm) || Verbs.Saying.Contains(norm) || norm is "who" or "whom" or "which" or "that" or "and" or "or",
    };

    /// <summary>"Prisoners of Ukraine", "soldiers from Russia" is left to the direction rules; only "of" tells the owner.</summary>
    private Party? OwnerAfter(Sentence s, int at) =>
        at + 1 < s.End && r.Norm(at) is "of" && r.MentionAt(r.Norm(at + 1) is "the" ? at + 2 : at + 1) is { Party: { } party, Locative: false } ? party : null;

    /// <summary>"A total of 372", "538 in all", "314 changed hands".</summary>
    private bool IsTotal(Sentence s, Figure figure, int end)
    {
        if ((r.Norm(figure.First - 1) is "of" && r.Norm(figure.First - 2) is "total") || (r.Norm(end) is "changed" && r.Norm(end + 1) is "hands"))
        {
            return true;
        }

        for (var i = Math.Max(s.First, figure.First - 4); i < Math.Min(s.End, end + 6); i++)
        {
            if (r.Norm(i) is "altogether" or "overall" || (r.Norm(i) is "in" && r.Norm(i + 1) is "all" or "total") || (r.Norm(i) is "both" && r.Norm(i + 1) is "sides" && r.Norm(i + 2) is "together"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEach(Sentence s, int at)
    {
        for (var i = at; i < s.End && i < at + 4; i++)
        {
            if (r.Norm(i) is "each" or "apiece")
            {
                return true;
            }

            if (r.Norm(i) is "per" or "both" && r.Norm(i + 1) is "side" or "sides" && r.Norm(i - 1) is "from" or "on" or "for" or "per")
            {
                return true;
            }
        }

        return r.Has(at, s.End, "per", "side");
    }
}
