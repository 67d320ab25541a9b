using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Numbers whose noun was said before: "32 prisoners against two", "25 each", "175 to Russia", "thirteen went on to Germany".</summary>
internal sealed class ElidedCounts(Reading r)
{
    private readonly HashSet<int> _told = [];

    /// <summary>Whether the number behind "of the" was given before.</summary>
    public bool IsTold(int at) => NumberReader.At(r.Tokens, at + 2, at + 2, Math.Min(r.Tokens.Count, at + 4)) is { Value: { } value } && _told.Contains(value);

    /// <summary>A figure given with its noun: "the five" means those from then on.</summary>
    public void Told(int? value)
    {
        if (value is { } known)
        {
            _told.Add(known);
        }
    }

    public PeopleCount? At(Sentence s, Figure figure, PeopleCount? before, PeopleCount? context)
    {
        if (!Alone(figure, s) || IsYear(r, figure) || (figure.Value is 1 && !EachAfter(r, s, figure.End) && !Against(figure)))
        {
            return null;
        }

        var noun = before ?? context;
        if (r.Norm(figure.First - 1) is "the" && (noun?.Value == figure.Value || (figure.Value is { } value && _told.Contains(value))) && !EachAfter(r, s, figure.End))
        {
            return null;
        }

        var each = EachAfter(r, s, figure.End);
        var named = r.MentionAt(figure.First - 1) is { Acts: true, IsPerson: false } mention ? mention : (Mention?)null;
        var another = r.Norm(figure.First - 1) is "another" or "further" or "additional" || r.Norm(figure.End) is "more" || r.Norm(figure.First - 1) is "other";
        var told = (each && noun is not null) || (before is not null && (Against(figure) || another || Going(figure) || r.Norm(figure.End) is "back" || ByAgent(s, figure) || named is not null || OfOne(figure) || r.Norm(figure.First - 1) is "government" or "rebels" or "army" or "movement" or "side"))
            || (noun is not null && (Subject(s, figure) || (named is { } taker && r.MentionAt(figure.First - 1) == taker && another)))
            || (Going(figure) && BehindColon(s, figure)) || ((noun is not null || Freed(figure)) && GaveBare(s, figure)) || OfOne(figure) || InNumber(figure) || OpensListItem(s, figure);
        if (!told)
        {
            return null;
        }

        var gives = named is not null && before is not null && UnderGiving(before.First, s);
        var end = OfTheirOwn(figure) && OfOne(figure) ? figure.End + 3 : OfOne(figure) || InNumber(figure) ? figure.End + 2 : figure.End;
        var theirs = OfOne(figure) && r.Norm(end - 1) is "theirs" && SaysOurs(s);
        return new PeopleCount(named is { } first ? first.First : figure.First, end, figure.Value, figure.Upper, figure.Approximate, OfBodies(s, figure) ? PeopleCategory.Bodies : noun?.Category ?? PeopleCategory.Unspecified,
            gives ? null : named?.Party ?? (another && before is not null ? before.Owner : null), Own: OfOne(figure) && !theirs, each ? Sharing.Each : Sharing.One)
        {
            Additional = another,
            Theirs = theirs,
            Giver = gives ? named!.Value.Party : before is not null && UnderGiving(before.First, s) ? SideBefore(figure.First) : null,
        };
    }

    /// <summary>"The Houthis will free 181, and the government side 706": who gives those that follow.</summary>
    private Vocabulary.Party? SideBefore(int first) => SideNouns.At(r, r.Sides, r.Norm(first - 1) is "side" ? first - 2 : first - 1);

    /// <summary>"Remains were exchanged, three from each side".</summary>
    private bool OfBodies(Sentence s, Figure figure) => Enumerable.Range(s.First, figure.First - s.First).Any(i => r.Norm(i) is "remains" or "bodies" or "corpses");

    /// <summary>"Of theirs" is the other side's only where somebody says "ours"; otherwise it is the subject's own.</summary>
    private bool SaysOurs(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "ours" or "our" or "we")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"- Ten flew to Russia": an item of a list of the exchanged.</summary>
    private bool OpensListItem(Sentence s, Figure figure) => figure.Core <= s.First + 1 && (figure.Core == s.First || !r.Tokens[s.First].IsWord) && Subject(s, figure) && r.Tokens[s.First].LinesBefore > 0;

    /// <summary>"33 of ours", "15 of theirs", "706 of their own".</summary>
    private bool OfOne(Figure figure) => r.Norm(figure.End) is "of" && (r.Norm(figure.End + 1) is "ours" or "theirs" || OfTheirOwn(figure));

    private bool OfTheirOwn(Figure figure) => r.Norm(figure.End + 1) is "their" or "its" or "our" && r.Norm(figure.End + 2) is "own";

    /// <summary>"404 in number".</summary>
    private bool InNumber(Figure figure) => r.Norm(figure.End) is "in" && r.Norm(figure.End + 1) is "number";

    private bool Alone(Figure figure, Sentence s) => figure.End >= s.End || OfOne(figure) || r.MentionAt(figure.End) is not null || r.Is(figure.End, SwapVerbs.Words) || r.Norm(figure.End) is "." or "," or "to" or "each"
        or "apiece" or "from" or "on" or ";" or "back" or "and" or "more" or ")" or "others" or "\"" or "over" or "in" or "after" or "by" or "under" or "held" or "jailed" || r.Is(figure.End, Verbs.Auxiliary);

    /// <summary>"In 2014", "5 February 2025 Russia", "day 16", "Gate 27": no number of people.</summary>
    public static bool IsYear(Reading r, Figure figure) => figure.Value is >= 1900 and <= 2100 && r.Tokens[figure.Core].Length == 4
        && (AfterMonth(r, figure.Core) || r.Norm(figure.Core - 1) is "in" or "since" or "of" or "by" or "from" or "until" or "before" or "after" or "," or "late" or "early" or "mid" or "-") || r.Norm(figure.First - 1) is "day" or "gate" or "article" or "aged" or "page" or "no";

    /// <summary>"February 2025", "5 Feb. 2025".</summary>
    private static bool AfterMonth(Reading r, int year) =>
        DateWords.Months.ContainsKey(r.Norm(year - 1)) || (r.Norm(year - 1) is "." && DateWords.Months.ContainsKey(r.Norm(year - 2)));

    private bool Against(Figure figure) => r.Norm(figure.First - 1) is "against" or "for";

    /// <summary>"175 to Russia".</summary>
    private bool Going(Figure figure) => r.Norm(figure.End) is "to" && (r.MentionAt(figure.End + 1) ?? r.MentionAt(figure.End + 2)) is { Party: not null };

    /// <summary>"484 by the Houthis and 237 by the government side".</summary>
    private bool ByAgent(Sentence s, Figure figure) => r.Norm(figure.End) is "by" && figure.End + 2 < s.End
        && ((r.MentionAt(figure.End + 1) ?? r.MentionAt(figure.End + 2)) is { Party: not null } || SideNouns.At(r, r.Sides, figure.End + 2) is not null);

    /// <summary>"Thirteen went on to Germany", "eight were handed over": the number is the subject.</summary>
    private bool Subject(Sentence s, Figure figure)
    {
        var i = figure.End;
        while (i < s.End && i < figure.End + 3 && (r.Is(i, Verbs.Auxiliary) || r.Norm(i) is "more" or "others"))
        {
            i++;
        }

        return r.Is(i, SwapVerbs.Words) && !(r.Norm(i) is "set" or "left" or "took" or "gave");
    }

    /// <summary>"Yerevan received 44", "released another 15": the number is the object.</summary>
    private bool GaveBare(Sentence s, Figure figure)
    {
        var i = figure.First - 1;
        i -= r.Norm(i) is "another" or "further" or "back" or "over" or "the" or "other" or "home" ? 1 : 0;
        return i >= s.First && r.Norm(i) is "received" or "released" or "freed" or "exchanged" or "returned" or "swapped" or "handed" or "repatriated" or "recovered" or "got";
    }

    /// <summary>"The bodies of fallen soldiers: 563 to Kyiv and 37 to Moscow".</summary>
    private bool BehindColon(Sentence s, Figure figure)
    {
        var colon = figure.First - 1;
        while (colon > s.First && r.Norm(colon) is not ":" && colon > figure.First - 8)
        {
            colon--;
        }

        for (var i = colon - 1; r.Norm(colon) is ":" && i >= s.First && i > colon - 14; i--)
        {
            if (PeopleNouns.At(r, i, s.End, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Freed 51": a verb that says by itself that the number is of people.</summary>
    private bool Freed(Figure figure) => r.Norm(figure.First - 1) is "freed" or "released" or "repatriated";

    /// <summary>Whether the count before is the object of a verb of giving.</summary>
    private bool UnderGiving(int first, Sentence s)
    {
        for (var i = first - 1; i >= s.First && i > first - 6; i--)
        {
            if (r.Is(i, SwapVerbs.Words))
            {
                return r.Norm(i) is "freed" or "frees" or "free" or "released" or "releases" or "release" or "handed" or "returned" or "gave" or "repatriated" or "transferred" or "delivered";
            }
        }

        return false;
    }

    /// <summary>"25 each", "three from each side", "150 per side", "205 on both sides".</summary>
    public static bool EachAfter(Reading r, Sentence s, int at)
    {
        for (var i = at; i < s.End && i < at + 5; i++)
        {
            if (r.Norm(i) is "each" or "apiece" && r.Norm(i + 1) is not "other")
            {
                return r.Norm(i) is "apiece" || r.Norm(i + 1) is not "of";
            }

            if (r.Norm(i) is "both" or "either" && r.Norm(i + 1) is "sides" or "side" or "countries" or "parties" && r.Norm(i - 1) is "from" or "on" or "for" or "by" && !(r.Norm(i) is "both" && r.Norm(i - 1) is "from"))
            {
                return true;
            }

            if (r.Norm(i) is "per" or "a" && r.Norm(i + 1) is "side")
            {
                return true;
            }

            if (r.Norm(i) is ";" or "for" or "against" || NumberReader.At(r.Tokens, i, i, s.End) is not null)
            {
                return false;
            }
        }

        return false;
    }
}
