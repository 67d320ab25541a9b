using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Tells the parts of a number from the number: "215, 205 of them Ukrainians and 10 foreigners", "including 30 civilians". Parts
/// that belong to different sides and make up the whole are kept, and the whole is then a total; others are left out.</summary>
internal sealed class Subsets(Reading r)
{
    public List<PeopleCount> Settle(Sentence s, List<PeopleCount> counts)
    {
        var kept = new List<PeopleCount>();
        for (var i = 0; i < counts.Count; i++)
        {
            var parts = PartsAfter(s, counts, i);
            if (r.Norm(s.First) is "among" || (parts > 0 && IsSubset(s, counts[i])))
            {
                i += parts;
            }
            else if (parts > 1 && (Different(counts, i, parts) || TradedFor(counts[i + 1], counts[i + 2])))
            {
                kept.Add(counts[i] with { Sharing = Sharing.Total, WholeOfParts = true });
                kept.AddRange(counts.GetRange(i + 1, parts));
                i += parts;
            }
            else if (parts > 0)
            {
                kept.Add(counts[i]);
                i += parts;
            }
            else if (!IsSubset(s, counts[i]))
            {
                kept.Add(counts[i]);
            }
        }

        return kept;
    }

    /// <summary>How many of the counts that follow make up this one.</summary>
    private int PartsAfter(Sentence s, List<PeopleCount> counts, int whole)
    {
        var sum = 0;
        for (var k = whole + 1; k < counts.Count && counts[whole].Value is { } value && k < whole + 8; k++)
        {
            if (Parted(counts[k - 1].End, counts[k].First))
            {
                return 0;
            }

            sum += counts[k].Value ?? value;
            if (sum >= value)
            {
                return sum == value && k > whole + 1 && (counts[whole].Category == counts[k].Category || counts[k].Category is not PeopleCategory.Bodies) && Introduced(counts[whole], counts[whole + 1]) ? k - whole : 0;
            }
        }

        return 0;
    }

    /// <summary>"Seven citizens, five of them executives, and got two": another verb, other people.</summary>
    private bool Parted(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (r.Is(i, SwapVerbs.Words) && r.Norm(i - 1) is "and" or "while")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parts stand right after the whole: behind a comma, a dash, a colon or "including".</summary>
    private bool Introduced(PeopleCount whole, PeopleCount part)
    {
        if (Moves(part.End))
        {
            return false;
        }

        for (var i = whole.End; i < part.First; i++)
        {
            if (r.Norm(i) is "," or "-" or "—" or ":" or "(" or "including" or "of")
            {
                return part.First - whole.End < 12 && !TradedFor(whole, part);
            }
        }

        return false;
    }

    /// <summary>"45 soldiers travelled to Ukraine": a part with a verb of its own tells its side.</summary>
    private bool Moves(int end) => r.Is(end, SwapVerbs.Words) || (r.Is(end, Verbs.Auxiliary) && r.Is(end + 1, SwapVerbs.Words));

    private bool TradedFor(PeopleCount whole, PeopleCount part)
    {
        for (var i = whole.End; i < part.First; i++)
        {
            if (r.Norm(i) is "for" or "against" or "while")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Different(List<PeopleCount> counts, int whole, int parts) =>
        counts.GetRange(whole + 1, parts).Select(p => p.Category is PeopleCategory.ForeignNationals ? "foreign" : p.Owner?.Id).Distinct().Count() > 1;

    /// <summary>"205 of them", "including 30 civilians", "among them 108", "who include 124 officers".</summary>
    private bool IsSubset(Sentence s, PeopleCount count)
    {
        if (r.Norm(count.End) is "having" or "being" || r.Norm(count.End) is "among" && r.Norm(count.End + 1) is "them" or "those" || (r.Norm(count.First - 1) is "of" && (r.Norm(count.First - 2) is "out" || (r.Norm(count.First - 2) is "group" && r.Norm(count.First - 4) is "from" or "of"))))
        {
            return true;
        }

        if (r.Norm(count.End) is "included" or "including" && r.Norm(count.First - 1) is "," or "(")
        {
            return true;
        }

        if (r.Norm(count.End) is "of" && r.Norm(count.End + 1) is "whom" or "them" or "those" or "which")
        {
            return true;
        }

        var listed = false;
        for (var i = count.First - 1; i >= s.First && i > count.First - 9; i--)
        {
            var norm = r.Norm(i);
            listed |= norm is "," && r.Norm(i + 1) is "and";
            if (norm is "including" or "include" or "includes" or "included" or "among" or "comprising" or "namely"
                || (norm is "of" && !listed && r.Norm(i + 1) is "whom" or "them"))
            {
                return true;
            }

            if (norm is ";" or "." or "for" or "against" || (norm is "," && i < count.First - 4))
            {
                break;
            }
        }

        return WhomAfterNumber(count) || InIncludedList(s, count);
    }

    /// <summary>"Those released include a minor and nine women, two Argentinians and a Filipino".</summary>
    private bool InIncludedList(Sentence s, PeopleCount count)
    {
        for (var i = count.First - 1; i >= s.First; i--)
        {
            if (r.Norm(i) is "include" or "includes" or "included" or "including" or "among")
            {
                return true;
            }

            if (r.Is(i, SwapVerbs.Words) || r.Norm(i) is ";" or "and" && r.Is(i + 1, SwapVerbs.Words))
            {
                return false;
            }
        }

        return false;
    }

    private bool WhomAfterNumber(PeopleCount count)
    {
        for (var i = count.First; i + 1 < count.End; i++)
        {
            if (r.Norm(i) is "of" && (r.Norm(i + 1) is "whom" or "them" or "those" || (r.Norm(i + 1) is "the" && r.Norm(i + 2) is "freed" or "released" or "returned" or "exchanged" or "swapped" or "repatriated")))
            {
                return true;
            }
        }

        return false;
    }
}
