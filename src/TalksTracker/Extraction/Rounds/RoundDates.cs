using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Reads when the meeting of a sentence was or will be: single days, days that belong together ("opened on Oct. 25 ... ended
/// on Wednesday", "from 2 to 5 May", "Wednesday and Thursday") and days counted back ("five days of talks closed on Friday").</summary>
internal sealed class RoundDates(Reading r)
{
    /// <summary>The dates of a sentence's meetings, in the order of the text.</summary>
    public List<DateMention> Of(int index, Sentence s)
    {
        var dates = new List<DateMention>();
        foreach (var date in r.DatesOf(index))
        {
            if (date.SameDay ? DayBefore(index) is { } day : (day = date.Value) is not null)
            {
                Add(dates, s, date with { Value = day, Forward = date.Forward || (r.Published is { } published && day.Earliest > published) });
            }
        }

        if (dates.Count == 0 && PartOfDay(s) is { } part && DayBefore(index) is { } told)
        {
            dates.Add(new DateMention(part, part + 3, told, Forward: false));
        }

        return dates;
    }

    /// <summary>"Had met in Minsk in the morning": on the day told before.</summary>
    private int? PartOfDay(Sentence s)
    {
        for (var i = s.First; i + 2 < s.End; i++)
        {
            if (r.Norm(i) is "in" && r.Norm(i + 1) is "the" && r.Norm(i + 2) is "morning" or "afternoon" or "evening" && r.Norm(i + 3) is not "of")
            {
                return i;
            }
        }

        return null;
    }

    private void Add(List<DateMention> dates, Sentence s, DateMention date)
    {
        if (date.Value!.Latest is null || OfSomethingElse(s, date))
        {
            return;
        }

        if (dates.Count > 0 && Joined(s, dates[^1], date) is { } both)
        {
            dates[^1] = both;
        }
        else
        {
            dates.Add(Counted(s, date));
        }
    }

    /// <summary>"The same day": the last day told before.</summary>
    private PartialDate? DayBefore(int index)
    {
        for (var i = index - 1; i >= 0 && i > index - 4; i--)
        {
            if (!r.Sentences[i].Skipped && r.DatesOf(i).LastOrDefault(d => d.Value?.ExactDay is not null && !d.Forward) is { Value: { } day })
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Two days that are the ends of one meeting.</summary>
    private DateMention? Joined(Sentence s, DateMention first, DateMention last)
    {
        if (first.Value?.ExactDay is not { } start || last.Value?.ExactDay is not { } end || start >= end || end.DayNumber - start.DayNumber > 120)
        {
            return null;
        }

        var link = last.First - first.End == 1 ? r.Norm(first.End) : last.First - first.End == 2 && r.Norm(first.End + 1) is "on" ? r.Norm(first.End) : "";
        var range = link is "to" or "-" or "—" or "until" or "through" or "till" || (link is "and" && (end == start.AddDays(1) || r.Norm(first.First - 1) is "between")) || Opens(s, first) && Ends(s, first.End, last.First);
        return range ? new DateMention(first.First, last.End, PartialDate.Between(start, end), last.Forward) : null;
    }

    /// <summary>"Which started on 2 May": the first day, not the only one.</summary>
    public bool Opens(Sentence s, DateMention date) => Verb(s, date.First, "opened", "began", "started", "begun", "convened", "opening", "starting");

    private bool Ends(Sentence s, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (r.Norm(i) is "ended" or "closed" or "concluded" or "finished" or "wrapped" or "ending" or "until" or "broke" or "signed")
            {
                return i >= s.First;
            }
        }

        return false;
    }

    private bool Verb(Sentence s, int before, params ReadOnlySpan<string> verbs)
    {
        for (var i = before - 1; i >= s.First && i > before - 6; i--)
        {
            if (verbs.Contains(r.Norm(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Five days of talks closed on Friday", "two-day talks that ended on Thursday", "a three-day round from Friday".</summary>
    private DateMention Counted(Sentence s, DateMention date)
    {
        if (date.Value?.ExactDay is not { } day)
        {
            return date;
        }

        if (r.Norm(date.End) is "after" && r.Norm(date.End + 2) is "days" && NumberReader.At(r.Tokens, date.End + 1, date.End + 1, s.End) is { Value: > 1 and < 60 and var past })
        {
            return date with { Value = PartialDate.Between(day.AddDays(1 - past), day) };
        }

        if (r.Norm(date.End) is "at" && r.Norm(date.End + 2) is "end" && r.Norm(date.End + 5) is "days" && NumberReader.At(r.Tokens, date.End + 4, date.End + 4, s.End) is { Value: > 1 and < 60 and var counted })
        {
            return date with { Value = PartialDate.Between(day.AddDays(1 - counted), day) };
        }

        if (Days(s, date.First, out var at) is not { } days)
        {
            return date;
        }

        var ends = Verb(s, date.First, "ended", "closed", "concluded", "finished", "wrapped", "ending", "closing", "end", "ends", "collapsed") || (days > 1 && r.Norm(at - 1) is "after");
        var begins = Verb(s, date.First, "began", "opened", "started", "begin", "begins", "open", "opens", "start", "starting", "from", "beginning");
        var value = ends ? PartialDate.Between(day.AddDays(1 - days), day) : begins ? PartialDate.Between(day, day.AddDays(days - 1)) : null;
        return value is null ? date : date with { First = ends ? Math.Min(at, date.First) : date.First, Value = value };
    }

    /// <summary>How many days the meeting went on, told before its date.</summary>
    private int? Days(Sentence s, int before, out int at)
    {
        for (at = before - 1; at > s.First; at--)
        {
            if ((r.Norm(at) is "days" && r.Norm(at + 1) is "of") || (r.Norm(at) is "day" && r.Norm(at - 1) is "-"))
            {
                var number = r.Norm(at - 1) is "-" ? at - 2 : at - 1;
                if (number >= s.First && NumberReader.At(r.Tokens, number, s.First, at) is { Value: > 1 and < 60 } count)
                {
                    at = number;
                    return count.Value;
                }
            }
        }

        return null;
    }

    /// <summary>The day of a statement, of the war's beginning or of a deal; a year alone says nothing of a meeting.</summary>
    private bool OfSomethingElse(Sentence s, DateMention date)
    {
        if (date.Value is { Start.Month: null, IsInterval: false } || Names(date) || (StatementDay.Is(r, s, date) && !SaidAsTheyMet(s, date)))
        {
            return true;
        }

        var i = date.First - 1;
        while (i > s.First && r.Norm(i) is "on" or "in" or "late" or "early" or "the" or "of")
        {
            i--;
        }

        return r.Norm(i) is "beyond" || (r.Norm(i) is "war" && r.Norm(date.First - 1) is "in" or "of") || (r.Norm(i) is "by" && r.Norm(i - 1) is not ("start" or "begin" or "resume" or "held" or "reconvene")) || (r.Norm(i) is "began" or "begun" or "started" && !TalksBefore(s, i)) || (r.Norm(i) is "deal" or "accord" or "agreement" && !Verb(s, i, "signed", "signing", "reached")) || r.Norm(i) is "since" or "annexed" or "invaded" or "upon" or "released" or "freed" or "killed" or "captured";
    }

    /// <summary>"The August war", "the January ceasefire": a date that only names something.</summary>
    private bool Names(DateMention date) => r.Norm(date.End) is "war" or "ceasefire" or "truce" or "deal" or "agreement" or "accord" or "attack" or "attacks" or "offensive" or "uprising" or "coup" or "election" or "elections";

    /// <summary>"Said on Monday as peace talks started again": the day of the statement is that of the talks.</summary>
    private bool SaidAsTheyMet(Sentence s, DateMention date) => r.Norm(date.End) is "as" && TalksWithin(s, date.End, 6) || r.Norm(date.End) is "at" && r.Norm(date.End + 2) is "end" && r.Norm(date.End + 3) is "of" && TalksWithin(s, date.End, 10);

    private bool TalksWithin(Sentence s, int from, int reach)
    {
        for (var i = from; i < s.End && i < from + reach; i++)
        {
            if (r.Norm(i) is "talks" or "negotiations" or "delegations" or "negotiators" or "round" or "sides")
            {
                return true;
            }
        }

        return false;
    }

    private bool TalksBefore(Sentence s, int verb)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 8; i--)
        {
            if (r.Norm(i) is "talks" or "negotiations" or "round" or "cycle" or "meeting" or "conference" or "summit" or "session" or "consultations" or "dialogue")
            {
                return true;
            }
        }

        return false;
    }
}
