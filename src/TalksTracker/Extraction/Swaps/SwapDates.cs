using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Finds the day of an exchange in its sentence, and keeps the day of the deal, of a capture and of the statement apart.</summary>
internal sealed class SwapDates(Reading r)
{
    private const string DayRule = "swap-date";

    public void Fill(SwapDraft draft, Sentence s)
    {
        var dates = r.DatesOf(draft.Sentence).Where(d => !StatementDay.Is(r, s, d) && !OfThePast(s, d) && !IsDateline(s, d)).OrderBy(d => Distance(draft, d));
        foreach (var date in dates)
        {
            if (OtherClause(draft, date, s))
            {
                continue;
            }

            if ((date.SameDay ? DayBefore(draft.Sentence) : date.Value) is not { } value)
            {
                continue;
            }

            var quote = r.Quote(date.First, date.End);
            if (draft.Modality?.Modality is Modality.Agreed or Modality.Proposed or null && !date.Forward && !IsRange(value))
            {
                draft.Agreed ??= draft.Modality?.Modality == Modality.Agreed ? new DateClaim(quote, DayRule, DateKind.Agreed, value) : null;
            }
            else if (!OfTheDeal(s, date) && !(draft.Modality?.Modality is Modality.Announced && Before(value)))
            {
                draft.Date ??= new DateClaim(quote, DayRule, DateKind.Event, value);
            }
        }

        draft.Place ??= new SwapPlaces(r).Of(draft, s);
    }

    /// <summary>What is announced can't have been on a day before the article.</summary>
    private bool Before(PartialDate value) => r.Published is { } on && value.Latest is { } last && last < on;

    /// <summary>"KYIV, March 19 - ": the day of the report.</summary>
    private bool IsDateline(Sentence s, DateMention date) => date.First - s.First < 8 && !Enumerable.Range(s.First, date.First - s.First).Any(i => r.Norm(i) is "on" or "in")
        && (r.Norm(date.End) is "-" or "—" or ":" || (r.Norm(date.End) is "(" && date.First - s.First < 5) || (r.Norm(date.End) is "." && r.Tokens[s.First].AllCapitals));

    /// <summary>The nearest date counts; one behind another clause is farther.</summary>
    private int Distance(SwapDraft draft, DateMention date)
    {
        var (from, to) = date.First < draft.Anchor ? (date.End, draft.Anchor) : (draft.Anchor, date.First);
        var away = to - from;
        for (var i = from; i < to; i++)
        {
            away += r.Norm(i) is ";" or "while" or "after" or "when" or "who" or "before" or "but" || (r.Norm(i) is "," && date.First > draft.Anchor) ? 6 : 0;
        }

        return away;
    }

    /// <summary>"Brokered before the president left office Monday": the day of what stands behind "before".</summary>
    private bool OtherClause(SwapDraft draft, DateMention date, Sentence s)
    {
        if (date.First < draft.Anchor && r.Any(s.First, date.First, Home))
        {
            return false;
        }

        var (from, to) = date.First > draft.Anchor ? (draft.Anchor + 1, date.First) : (date.First > s.First + 2 ? date.End : draft.Anchor, draft.Anchor);
        for (var i = from; i < to; i++)
        {
            if (r.Norm(i) is "before" or "after" or "when" or "while" or "since" && (r.MentionAt(i + 1) is not null || r.Norm(i + 1) is "the" or "a" or "his" or "its" or "their" or "president"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Was on her way home on Thursday after Russia exchanged her": the day of the homecoming.</summary>
    private static readonly WordSet Home = WordSet.Split("home landed arrived free");

    private static bool IsRange(PartialDate value) => value is { IsInterval: true, Start: not null, End: not null };

    private PartialDate? DayBefore(int sentence)
    {
        for (var i = sentence; i >= 0 && i > sentence - 5; i--)
        {
            if (r.DatesOf(i).LastOrDefault(d => d.Value is not null && !d.SameDay) is { Value: { } value })
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>"Held since July", "kidnapped in 2014", "convicted in 2008": no day of the exchange; nor a year long past.</summary>
    private bool OfThePast(Sentence s, DateMention date)
    {
        if (r.Norm(date.First - 1) is "since" || (date.Value is { IsInterval: false } value && value.Start is { Month: null } && value.Latest?.Year < r.Published?.Year))
        {
            return true;
        }

        for (var i = date.First - 1; i >= s.First && i > date.First - 9; i--)
        {
            if (r.Norm(i) is "taken" && !r.Is(i - 1, Verbs.Auxiliary) && (PeopleNouns.At(r, i - 1, s.End, out _, out _) || date.First <= i + 2))
            {
                return true;
            }

            if (r.Norm(i) is "captured" or "arrested" or "abducted" or "detained" or "convicted" or "kidnapped" or "seized" or "jailed" or "imprisoned" or "sentenced" or "killed" or "crashed" or "shot" or "disappeared" or "deported"
                or "invaded" or "invasion" or "attack" or "died" or "broke" or "erupted" or "since")
            {
                return !SwapVerbBetween(i, date.First) && !PeopleNouns.At(r, i + 1, s.End, out _, out _);
            }

            if (r.Is(i, SwapVerbs.Words) && r.Norm(i) is not "taken")
            {
                return false;
            }
        }

        return false;
    }

    private bool SwapVerbBetween(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (r.Is(i, SwapVerbs.Words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Agreed in Istanbul on May 16", "Friday's talks": the day belongs to the deal.</summary>
    private bool OfTheDeal(Sentence s, DateMention date)
    {
        if (r.Norm(date.End) is "'s" && r.Norm(date.End + 1) is "talks" or "meeting" or "negotiations" or "agreement" or "peace" or "deal" or "ceasefire" or "call")
        {
            return true;
        }

        for (var i = date.First - 1; i >= s.First && i > date.First - 7; i--)
        {
            if (r.Norm(i) is "agreed" or "talks" or "agreement" or "signed" or "meeting" or "negotiations" or "announced" or "reached" or "promised" or "settled" or "struck" or "visit" or "visited" or "call")
            {
                return true;
            }

            if (r.Norm(i) is "," || r.Is(i, SwapVerbs.Words))
            {
                return false;
            }
        }

        return false;
    }
}
