using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Tells the size of an exchange from the other numbers of people in its sentence: running totals, people still held, parts of
/// a number already given, the killed and the newly captured.</summary>
internal sealed class CountFilter(Reading r)
{
    public (List<PeopleCount> Counts, List<TallyClaim> Tallies) Sort(Sentence s, List<PeopleCount> counts, List<SwapTrigger> triggers)
    {
        var kept = new List<PeopleCount>();
        var tallies = new List<TallyClaim>();
        foreach (var count in counts)
        {
            if (IsTally(s, count))
            {
                if (count.Value is { } total)
                {
                    tallies.Add(new TallyClaim(r.Quote(count.First, count.End), "running-total", "people", total, count.Approximate, r.Published is { } d ? PartialDate.Of(d) : null));
                }
            }
            else if (!IsSubset(s, count) && !IsHeld(s, count) && !IsHarm(s, count, triggers) && !IsAge(count))
            {
                kept.Add(count);
            }
        }

        return (kept, tallies);
    }

    /// <summary>A number that an authority has counted up over many exchanges.</summary>
    private bool IsTally(Sentence s, PeopleCount count)
    {
        for (var i = s.First; i < s.End; i++)
        {
            var (norm, next) = (r.Norm(i), r.Norm(i + 1));
            if ((norm is "so" && next is "far") || (norm is "to" && next is "date" && i > count.End - 3) || (norm is "total" && next is "number" && i < count.First)
                || (norm is "in" && next is "all" && Math.Abs(i - count.End) < 8 && LedTo(s)) || (norm is "bringing" or "brings" or "brought" && next is "the" or "to" && TotalAfter(s, i))
                || (norm is "since" && SinceStart(i) && i > count.First))
            {
                return true;
            }
        }

        return false;
    }

    private bool LedTo(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "efforts" or "mediations" or "exchanges" or "now" or "overall")
            {
                return true;
            }
        }

        return false;
    }

    private bool TotalAfter(Sentence s, int at)
    {
        for (var i = at + 1; i < s.End && i < at + 5; i++)
        {
            if (r.Norm(i) is "total" or "number" or "overall")
            {
                return true;
            }
        }

        return false;
    }

    private bool SinceStart(int at)
    {
        for (var i = at + 1; i < at + 6; i++)
        {
            if (r.Norm(i) is "start" or "beginning" or "began" or "outbreak" or "invasion" or "2022" or "war")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"205 of them", "including 30 civilians", "among them 108", "who include 124 officers".</summary>
    private bool IsSubset(Sentence s, PeopleCount count)
    {
        if (r.Norm(count.End) is "of" && r.Norm(count.End + 1) is "whom" or "them" or "those" or "which")
        {
            return true;
        }

        for (var i = count.First - 1; i >= s.First && i > count.First - 9; i--)
        {
            var norm = r.Norm(i);
            if (norm is "including" or "include" or "includes" or "included" or "among" or "comprising" or "namely"
                || (norm is "of" && r.Norm(i + 1) is "whom" or "them"))
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

            if (SwapTriggers.IsVerb(r.Norm(i)) || r.Norm(i) is ";" or "and" && SwapTriggers.IsVerb(r.Norm(i + 1)))
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
            if (r.Norm(i) is "of" && r.Norm(i + 1) is "whom" or "them" or "those")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Some 6,000 remain in captivity", "is still holding 100".</summary>
    private bool IsHeld(Sentence s, PeopleCount count)
    {
        for (var i = count.End; i < s.End && i < count.End + 6; i++)
        {
            if (r.Norm(i) is "remain" or "remained" or "remaining" || (r.Norm(i) is "still" && r.Norm(i + 1) is "held" or "in" or "being"))
            {
                return true;
            }
        }

        for (var i = count.First - 1; i >= s.First && i > count.First - 5; i--)
        {
            if (r.Norm(i) is "holds" or "holding" or "remaining" or "hold")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The killed, and those captured now.</summary>
    private bool IsHarm(Sentence s, PeopleCount count, List<SwapTrigger> triggers)
    {
        for (var i = Math.Max(s.First, count.First - 4); i < Math.Min(s.End, count.End + 6); i++)
        {
            var harm = r.Norm(i) is "killed" or "killing" or "kidnapped" or "abducted" or "arrested" or "detained" or "died" or "wounding" or "injuring";
            if (harm && (i < count.First || i >= count.End) && !triggers.Exists(t => Distance(t, count) < Math.Abs(i - count.First)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Distance(SwapTrigger t, PeopleCount count) => t.First >= count.End ? t.First - count.End : Math.Max(0, count.First - t.End);

    private bool IsAge(PeopleCount count) => r.Norm(count.End) is "years" or "-" && r.Norm(count.End + 1) is "old" or "year";
}
