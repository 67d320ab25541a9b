using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Finds the numbers of people in a sentence: "150 Russian service members", "the bodies of 1,000", "25 prisoners each", and
/// people told by name where a word of exchange asks for them.</summary>
internal sealed class PeopleCountReader(Reading r, NamedPeople named)
{
    private readonly PeoplePhrases _phrases = new(r);
    private readonly PairedCounts _pairs = new(r);
    private readonly ElidedCounts _elided = new(r);

    /// <summary>Every word at which a number of people can begin.</summary>
    private static readonly WordSet Beginnings = NumberReader.Beginnings.With(WordSet.Split("a an another same equal similar identical comparable number group batch"));

    /// <param name="context">The count told last before this sentence, whose noun and figure may go on.</param>
    public List<PeopleCount> Read(Sentence s, IReadOnlyList<SwapTrigger> triggers, PeopleCount? context)
    {
        var counts = new List<PeopleCount>();
        Func<int, PeopleCount?> phraseAt = at => PhraseAt(s, at);
        for (var i = s.First; i < s.End;)
        {
            if (!r.Is(i, Beginnings) && r.Tokens[i].Kind is not TokenKind.Number)
            {
                i++;
                continue;
            }

            var count = _pairs.Pair(s, i) ?? _pairs.SameNumber(s, i, counts.LastOrDefault() ?? context, phraseAt) ?? Plain(s, i, counts, context);
            if (count is null)
            {
                i++;
                continue;
            }

            counts.Add(count);
            _elided.Told(count.Value);
            i = Math.Max(count.End, i + 1);
        }

        AddNamed(s, triggers, counts);
        return counts;
    }

    /// <summary>The people a verb has as object or passive subject by name, and those they are given for.</summary>
    private void AddNamed(Sentence s, IReadOnlyList<SwapTrigger> triggers, List<PeopleCount> counts)
    {
        foreach (var t in triggers.Where(t => !t.Bare))
        {
            Add(t.Noun ? (r.Norm(t.End) is "of" ? named.At(s, t.End + 1) : null) : named.At(s, t.End));
            Add(t.Noun || t.Act is SwapAct.Receive ? null : named.Before(s, t.First));
            for (var i = t.End; i < s.End && i < t.End + 22; i++)
            {
                if (r.Norm(i) is "for" && (r.Norm(i - 1) is "exchange" or "return" or "swap" or "trade" or "swapped" or "traded" or "exchanged" or "separately" || counts.Exists(c => c.End == i) || t.End == i || (t.End == i - 1 && r.Norm(i - 1) is "him" or "her" or "them")))
                {
                    Add(named.At(s, i + 1));
                }
            }
        }

        if (triggers.Count > 0 && r.Norm(s.First) is "for")
        {
            Add(named.At(s, s.First + 1));
        }

        counts.Sort((a, b) => a.First.CompareTo(b.First));

        void Add(PeopleCount? people)
        {
            if (people is not null && !counts.Exists(c => c.First < people.End && people.First < c.End))
            {
                counts.Add(people);
            }
        }
    }

    private PeopleCount? PhraseAt(Sentence s, int at) => _phrases.At(s, at) is { } noun
        ? new PeopleCount(at, noun.End, null, null, Approximate: false, noun.Category, noun.Owner, noun.Own, Sharing.One) : null;

    private PeopleCount? Plain(Sentence s, int at, List<PeopleCount> before, PeopleCount? context)
    {
        if ((NumberReader.At(r.Tokens, at, s.First, s.End) ?? NumberOf(s, at) ?? OneBody(s, at) ?? OneMore(s, at, before)) is not { } figure || r.Norm(at + 1) is "+" || r.Norm(at - 1) is "+" || OfClock(at) || ElidedCounts.IsYear(r, figure) || (OfTheSame(figure) && _elided.IsTold(figure.End)) || (r.Norm(figure.Core) is "one" && r.Norm(figure.End) is "of" or "such" or "another" && !(r.Norm(figure.End + 1) is "its" or "their" or "our" && r.Norm(figure.First - 1) is "for" or "against")))
        {
            return null;
        }

        if (Whole(s, figure) is { } whole && _phrases.At(s, whole) is { } those)
        {
            return new PeopleCount(figure.First, those.End, figure.Value, figure.Upper, figure.Approximate, those.Category, those.Owner, those.Own, Sharing.One);
        }

        if (_phrases.At(s, figure.End) is { } phrase)
        {
            var bodies = BodiesOf(s, figure.First);
            var each = ElidedCounts.EachAfter(r, s, phrase.End);
            return new PeopleCount(bodies ?? figure.First, phrase.End, figure.Value + (WithName(s, figure) ? 1 : 0), figure.Upper, figure.Approximate, bodies is null ? phrase.Category : PeopleCategory.Bodies,
                phrase.Owner, phrase.Own, each ? Sharing.Each : phrase.Owner is null && IsTotal(s, figure, phrase.End) ? Sharing.Total : Sharing.One)
            {
                Additional = r.Norm(figure.First - 1) is "another" or "further" or "additional",
            };
        }

        if (figure is { Value: 1 } && r.Norm(at) is "a" or "an" && OnePerson(figure.End))
        {
            return new PeopleCount(figure.First, figure.End + 1, 1, null, Approximate: false, PeopleNouns.Singular.GetValueOrDefault(r.Norm(figure.End)), null, Own: false, Sharing.One);
        }

        if (BodiesOf(s, figure.First) is { } first)
        {
            return new PeopleCount(first, figure.End, figure.Value, figure.Upper, figure.Approximate, PeopleCategory.Bodies, null, Own: false, Sharing.One) { Additional = r.Norm(figure.End) is "others" };
        }

        return _elided.At(s, figure, before.LastOrDefault(), context);
    }

    /// <summary>"Jane Roe and three other Americans": she is one of them, too.</summary>
    private bool WithName(Sentence s, Figure figure) => r.Norm(figure.End) is "other" && r.Norm(figure.First - 1) is "and" && figure.First - 3 >= s.First
        && r.Tokens[figure.First - 2] is { IsWord: true, Capital: true } && r.Tokens[figure.First - 3] is { IsWord: true, Capital: true } && r.MentionAt(figure.First - 2) is null or { IsPerson: true };

    /// <summary>"21 of the more than 200 girls": where the number of all of them ends, of whom the first number is told.</summary>
    private int? Whole(Sentence s, Figure figure)
    {
        if (r.Norm(figure.End) is not "of" || figure.Value is null)
        {
            return null;
        }

        var at = figure.End + 1;
        while (at < figure.End + 5 && r.Norm(at) is "the" or "its" or "their" or "some" or "more" or "than" or "about" or "nearly" or "over" or "around" or "roughly" or "those" or "almost")
        {
            at++;
        }

        return at > figure.End + 1 && NumberReader.At(r.Tokens, at, at, s.End) is { Value: { } all } whole && all > figure.Value ? whole.End : null;
    }

    /// <summary>"Two of the five": part of those told before.</summary>
    private bool OfTheSame(Figure figure) => r.Norm(figure.End) is "of" && r.Norm(figure.End + 1) is "the" or "those" or "these";

    /// <summary>"09:12".</summary>
    private bool OfClock(int at) => at > 1 && r.Norm(at - 1) is ":" && !r.Tokens[at - 1].SpaceBefore && r.Tokens[at - 2].Kind is TokenKind.Number || (r.Norm(at + 1) is ":" && r.Tokens[Math.Min(at + 2, r.Tokens.Count - 1)] is { Kind: TokenKind.Number, SpaceBefore: false });

    /// <summary>"A number of political prisoners": stated without a figure.</summary>
    private Figure? NumberOf(Sentence s, int at) =>
        r.Norm(at) is "number" or "group" or "batch" && r.Norm(at - 1) is "a" or "large" or "small" or "undisclosed" or "unspecified" or "unknown" or "certain" or "first" && r.Norm(at + 1) is "of" && at + 2 < s.End
            && !AnyNumber(s, at + 2, at + 6)
            ? new Figure(at, at + 2, null, null, Approximate: false)
            : null;

    private bool AnyNumber(Sentence s, int from, int to)
    {
        for (var k = from; k < Math.Min(to, s.End); k++)
        {
            if (NumberReader.At(r.Tokens, k, k, s.End) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"13 Israelis, 10 Thais and a Filipino": the article is a number where numbers of other peoples stand before.</summary>
    private Figure? OneMore(Sentence s, int at, List<PeopleCount> before) =>
        r.Norm(at) is "a" or "an" && r.Norm(at - 1) is "and" or "," && before.Count > 0 && at + 1 < s.End && (PeopleNouns.PeopleAt(r, at + 1, out _) || (r.Norm(at - 1) is "and" && before[^1].End == at - 1 && OnePerson(at + 1)) || r.MentionAt(at + 1) is { Form: NameForm.Adjective } m && !r.IsWord(m.End))
            ? new Figure(at, at + 1, 1, null, Approximate: false) : null;

    /// <summary>"11 teachers and a driver".</summary>
    private bool OnePerson(int at) => (PeopleNouns.Singular.ContainsKey(r.Norm(at)) || r.Norm(at) is "driver" or "guard" or "cook" or "boy") && NamedPeople.EndsPhrase(r, at + 1);

    /// <summary>"The body of an Armenian".</summary>
    private Figure? OneBody(Sentence s, int at) =>
        r.Norm(at) is "a" or "an" or "another" && r.Norm(at - 1) is "of" && r.Norm(at - 2) is "body" or "remains" && at - 2 >= s.First ? new Figure(at, at + 1, 1, null, Approximate: false) : null;

    /// <summary>"The bodies of": the token where it begins.</summary>
    private int? BodiesOf(Sentence s, int first)
    {
        var of = r.Norm(first - 1) is "the" ? first - 2 : first - 1;
        return r.Norm(of) is "of" && r.Norm(of - 1) is "bodies" or "remains" or "corpses" or "body" && of - 1 >= s.First ? of - 1 : null;
    }

    /// <summary>"A total of 372", "538 in all", "314 changed hands".</summary>
    private bool IsTotal(Sentence s, Figure figure, int end)
    {
        if ((r.Norm(figure.First - 1) is "of" && r.Norm(figure.First - 2) is "total") || (r.Norm(end) is "changed" && r.Norm(end + 1) is "hands"))
        {
            return true;
        }

        for (var i = Math.Max(s.First, figure.First - 4); i < Math.Min(s.End, end + 6); i++)
        {
            if (r.Norm(i) is "altogether" or "overall" || (r.Norm(i) is "in" && r.Norm(i + 1) is "all" or "total") || (r.Norm(i) is "both" && r.Norm(i + 1) is "sides" && (r.Norm(i + 2) is "together" || r.Norm(i - 1) is "from")))
            {
                return true;
            }
        }

        return false;
    }
}
