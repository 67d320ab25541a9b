using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Tells the size of an exchange from the other numbers of people in its sentence: running totals, people still held, parts of
/// a number already given, the killed and the newly captured.</summary>
internal sealed class CountFilter(Reading r)
{
    private readonly Subsets _subsets = new(r);

    public (List<PeopleCount> Counts, List<TallyClaim> Tallies) Sort(Sentence s, List<PeopleCount> counts, List<SwapTrigger> triggers)
    {
        var kept = new List<PeopleCount>();
        var tallies = new List<TallyClaim>();
        var rates = counts.Count > 0 && Rates(s);
        foreach (var count in _subsets.Settle(s, counts))
        {
            if (IsTally(s, count))
            {
                if (count.Value is { } total)
                {
                    tallies.Add(new TallyClaim(r.Quote(count.First, count.End), "running-total", "people", total, count.Approximate, r.Published is { } d ? PartialDate.Of(d) : null));
                }
            }
            else if (!IsHeld(s, count) && !rates && !IsHarm(s, count, triggers) && !IsAge(count))
            {
                kept.Add(count);
            }
        }

        return (kept, tallies);
    }

    /// <summary>"For every soldier Israel lets 50 go": a price, no size.</summary>
    private bool Rates(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "for" && (r.Norm(i + 1) is "every" || (r.Norm(i + 1) is "each" && r.Norm(i + 2) is not "side" and not "of" and not "party" and not "country" and not ",")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number that an authority has counted up over many exchanges.</summary>
    private bool IsTally(Sentence s, PeopleCount count)
    {
        if (Progress(count) || OverTime(s))
        {
            return true;
        }

        for (var i = s.First; i < s.End; i++)
        {
            var (norm, next) = (r.Norm(i), r.Norm(i + 1));
            if ((norm is "so" && next is "far") || (norm is "to" && next is "date" && i > count.End - 3) || (norm is "total" && next is "number" && i < count.First)
                || (norm is "in" && next is "all" && Math.Abs(i - count.End) < 8 && LedTo(s)) || (norm is "bringing" or "brings" or "brought" && next is "the" or "to" && TotalAfter(s, i))
                || (norm is "since" && SinceStart(i) && i > count.First && !HeldSince(s, i)) || (norm is "already" && r.Norm(i - 1) is "has" or "have" && i < count.First && i > count.First - 5))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"4,812 out of the 6,000 promised": how far it has come.</summary>
    private bool Progress(PeopleCount count) => r.Norm(count.End) is "out" && r.Norm(count.End + 1) is "of" && NumberReader.At(r.Tokens, count.End + (r.Norm(count.End + 2) is "the" ? 3 : 2), count.End, r.Tokens.Count) is not null;

    /// <summary>"Over the years", "since 2014" at the head of the sentence.</summary>
    private bool OverTime(Sentence s) => (r.Norm(s.First) is "over" && r.Norm(s.First + 1) is "the" && r.Norm(s.First + 2) is "years" or "past" or "last" or "decades" or "course")
        || (r.Norm(s.First) is "since" && (r.Tokens[Math.Min(s.First + 1, r.Tokens.Count - 1)].Kind is TokenKind.Number || SinceStart(s.First)));

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

    private static readonly WordSet Captivity = WordSet.Split("held jailed imprisoned detained bars captive prison captivity custody hostage kept serving");

    /// <summary>"Who had been jailed in the United States since 2016".</summary>
    private bool HeldSince(Sentence s, int since)
    {
        for (var i = since - 1; i >= s.First && i > since - 7; i--)
        {
            if (r.Is(i, Captivity))
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
            if (r.Norm(i) is "start" or "beginning" or "began" or "outbreak" or "invasion" or "war" || (r.Norm(i) is "last" && r.Norm(i + 1) is "year") || r.Norm(i) is { Length: 4 } year && year[0] is '1' or '2' && r.Tokens[i].Kind is TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Some 6,000 remain in captivity", "is still holding 100", "his list has 366 prisoners on it".</summary>
    private bool IsHeld(Sentence s, PeopleCount count)
    {
        for (var i = count.End; i < s.End && i < count.End + 6; i++)
        {
            if (r.Norm(i) is "remain" or "remained" or "remaining" or "unaccounted" or "missing" || (r.Norm(i) is "still" && r.Norm(i + 1) is "held" or "in" or "being" or "locked" or "behind" or "captive" or "to")
                || (r.Norm(i) is "stay" && r.Norm(i + 1) is "behind") || (r.Norm(i) is "would" && r.Norm(i + 1) is "stay"))
            {
                return true;
            }
        }

        for (var i = count.First - 1; i >= s.First && i > count.First - 5 && r.Norm(i) is not ("," or ";"); i--)
        {
            if (r.Norm(i) is "holds" or "holding" or "remaining" or "hold" or "list" or "lists" || (r.Norm(i) is "have" or "has" && r.Norm(i - 1) is "still"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The killed, and those captured now: no word of release governs them.</summary>
    private bool IsHarm(Sentence s, PeopleCount count, List<SwapTrigger> triggers)
    {
        for (var i = Math.Max(s.First, count.First - 4); i < Math.Min(s.End, count.End + 6); i++)
        {
            if (i >= count.First && i < count.End)
            {
                continue;
            }

            var killed = r.Norm(i) is "killed" or "killing" or "died" or "wounding" or "injuring" || (r.Norm(i) is "dead" && r.Norm(i - 1) is "left");
            var seized = r.Norm(i) is "kidnapped" or "abducted" or "arrested" or "detained" or "captured" or "seized" or "arrests" && (i < count.First || r.Norm(i - 1) is "were" or "was" or "been");
            seized |= r.Norm(i) is "taken" && r.Norm(i + 1) is "captive" or "hostage" or "prisoner";
            if ((killed || (seized && !Enumerable.Range(count.End, Math.Max(0, i - count.End)).Any(k => r.Norm(k) is "who" or "that" or "whom" or "which"))) && !triggers.Exists(t => Distance(t, count) < (i < count.First ? count.First - i : i - count.End + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Distance(SwapTrigger t, PeopleCount count) => t.First >= count.End ? t.First - count.End : Math.Max(0, count.First - t.End);

    private bool IsAge(PeopleCount count) => r.Norm(count.End) is "years" or "-" && r.Norm(count.End + 1) is "old" or "year";
}
