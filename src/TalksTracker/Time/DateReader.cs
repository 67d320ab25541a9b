using System.Globalization;
using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Time;

/// <summary>Finds and reads the date expressions of a sentence: calendar dates, weekdays, "mid-January", "last month", "before the
/// new year". What the text leaves open stays open; what needs the day of publication yields nothing without it.</summary>
internal sealed class DateReader(List<Token> tokens, DateOnly? published)
{
    /// <summary>Every word that a date expression can begin with.</summary>
    private static readonly WordSet Beginnings = DateWords.Openers.With(WordSet.Of([.. DateWords.Months.Keys, .. DateWords.Weekdays.Keys]), NumberReader.Beginnings);

    public List<DateMention> Read(int first, int limit)
    {
        var found = new List<DateMention>();
        for (var i = first; i < limit;)
        {
            if ((Beginnings.Contains(tokens[i]) || tokens[i].Kind is TokenKind.Number or TokenKind.Ordinal) && (At(i, first, limit) ?? Counted(i, first, limit, found)) is { } date)
            {
                found.Add(date);
                i = date.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private DateMention? At(int at, int first, int limit)
    {
        var token = tokens[at];
        if (token.Kind is TokenKind.Number or TokenKind.Ordinal)
        {
            return Numeric(at, limit) ?? DayMonth(at, first, limit);
        }

        if (!token.IsWord)
        {
            return null;
        }

        if (DateWords.Months.ContainsKey(token.Norm) && token.Capital)
        {
            return MonthDay(at, first, limit);
        }

        if (DateWords.Weekdays.TryGetValue(token.Norm, out var weekday))
        {
            return Weekday(at, weekday, first, limit);
        }

        return DateWords.Openers.Contains(token) ? Relative(at, first, limit) : null;
    }

    /// <summary>"Three days ago"; "three days earlier" than the last day told before.</summary>
    private DateMention? Counted(int at, int first, int limit, List<DateMention> found)
    {
        if (at + 2 >= limit || NumberReader.At(tokens, at, first, limit) is not { Value: { } count and < 100, Upper: null } figure || figure.End + 1 >= limit || tokens[figure.End].Norm is not ("days" or "weeks" or "day" or "week"))
        {
            return null;
        }

        var from = tokens[figure.End + 1].Norm switch
        {
            "ago" => published,
            "earlier" or "before" => found.Count > 0 ? found[^1].Value?.ExactDay : null,
            _ => null,
        };
        return from?.AddDays(tokens[figure.End].Norm is "weeks" or "week" ? -7 * count : -count) is not { } day ? null
            : new DateMention(at, figure.End + 2, tokens[figure.End].Norm is "days" or "day" && !figure.Approximate ? PartialDate.Of(day) : PartialDate.Of(DatePoint.Of(day) with { Approximate = true }), Forward: false);
    }

    /// <summary>2025-05-16, 18.09.2025. A number alone is no date, except a year after "in" or "since".</summary>
    private DateMention? Numeric(int at, int limit)
    {
        var raw = tokens[at].Norm;
        if (raw.Length is >= 8 and <= 10 && DateOnly.TryParseExact(raw, ["d.M.yyyy", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var dotted))
        {
            return new DateMention(at, at + 1, PartialDate.Of(dotted), Forward: false);
        }

        if (at + 4 < limit && raw.Length == 4 && tokens[at + 1].Is("-") && tokens[at + 3].Is("-") && !tokens[at + 1].SpaceBefore
            && DateOnly.TryParseExact($"{raw}-{tokens[at + 2].Norm}-{tokens[at + 4].Norm}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
        {
            return new DateMention(at, at + 5, PartialDate.Of(iso), Forward: false);
        }

        return IsYear(at, out var year) && at > 0 && tokens[at - 1].Norm is "in" or "since" or "during" or "year"
            ? new DateMention(at, at + 1, PartialDate.Year(year), Forward: false)
            : null;
    }

    private bool IsYear(int at, out int year)
    {
        year = 0;
        return at < tokens.Count && tokens[at] is { Kind: TokenKind.Number, Length: 4 } t
            && int.TryParse(t.Norm, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2100;
    }

    private bool IsDay(int at, int limit, out int day)
    {
        day = 0;
        return at < limit && tokens[at].Kind is TokenKind.Number or TokenKind.Ordinal && tokens[at].Length <= 4
            && int.TryParse(tokens[at].Norm.AsSpan().TrimEnd("stndrdth"), NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }

    /// <summary>"16 May 2025", "14-15 December", "16 May", "the 16th of May".</summary>
    private DateMention? DayMonth(int at, int first, int limit)
    {
        if (!IsDay(at, limit, out var day))
        {
            return null;
        }

        var (next, lastDay) = (at + 1, day);
        if (next + 1 < limit && tokens[next].Norm is "-" or "to" or "and" or "—" && IsDay(next + 1, limit, out var other) && other > day
            && next + 2 < limit && MonthAt(next + 2, limit, out _, out _))
        {
            (next, lastDay) = (next + 2, other);
        }

        if (!MonthAt(next, limit, out var month, out var end))
        {
            return null;
        }

        return Calendar(at, end, month, day, lastDay, first, limit);
    }

    private bool MonthAt(int at, int limit, out int month, out int end)
    {
        (month, end) = (0, at);
        if (at < limit && tokens[at].Is("of"))
        {
            at++;
        }

        if (at >= limit || !tokens[at].Capital || !DateWords.Months.TryGetValue(tokens[at].Norm, out month))
        {
            return false;
        }

        end = at + 1 < limit && tokens[at + 1].Is(".") && tokens[at].Length <= 4 ? at + 2 : at + 1;
        return true;
    }

    /// <summary>"May 16, 2025", "Sept. 21", "May 23-25", "May 2025", "in August", "mid-January" (from its month).</summary>
    private DateMention? MonthDay(int at, int first, int limit)
    {
        if (!MonthAt(at, limit, out var month, out var end))
        {
            return null;
        }

        if (IsDay(end, limit, out var day) && !(end + 1 < limit && tokens[end + 1].IsWord && DateWords.Months.ContainsKey(tokens[end + 1].Norm)))
        {
            var (next, lastDay) = (end + 1, day);
            if (next + 1 < limit && tokens[next].Norm is "-" or "to" or "and" or "—" && IsDay(next + 1, limit, out var other) && other > day && !tokens[next + 1].Norm.StartsWith('0'))
            {
                (next, lastDay) = (next + 2, other);
            }

            return Calendar(at, next, month, day, lastDay, first, limit);
        }

        return Month(at, end, month, first, limit);
    }

    /// <summary>A day or days of a month, with the year that follows or the one that fits.</summary>
    private DateMention? Calendar(int at, int end, int month, int day, int lastDay, int first, int limit)
    {
        var forward = Forward(at, first, limit);
        var start = at > first && Weekday(at - 1) ? at - 1 : at > first + 1 && tokens[at - 1].Is(",") && Weekday(at - 2) ? at - 2 : at;
        var yearAt = end < limit && tokens[end].Is(",") ? end + 1 : end;
        if (IsYear(yearAt, out var year) && yearAt < limit)
        {
            end = yearAt + 1;
        }
        else if (published is { } on)
        {
            year = YearOf(month, day, on, forward);
        }
        else
        {
            return null;
        }

        return lastDay <= DateTime.DaysInMonth(year, month)
            ? new DateMention(start, end, PartialDate.Between(new DateOnly(year, month, day), new DateOnly(year, month, lastDay)), forward)
            : null;
    }

    private bool Weekday(int at) => DateWords.Weekdays.ContainsKey(tokens[at].Norm);

    /// <summary>The year that puts a day nearest before publication, or after it where the text looks ahead.</summary>
    private static int YearOf(int month, int day, DateOnly on, bool forward)
    {
        var key = (month * 100) + day;
        var today = (on.Month * 100) + on.Day;
        return forward ? (key < today ? on.Year + 1 : on.Year) : key > today + 100 ? on.Year - 1 : on.Year;
    }

    private DateMention? Month(int at, int end, int month, int first, int limit)
    {
        var forward = Forward(at, first, limit);
        var yearAt = end < limit && tokens[end].Norm is "," or "of" ? end + 1 : end;
        if (IsYear(yearAt, out var year) && yearAt < limit)
        {
            end = yearAt + 1;
        }
        else if (published is { } on && !(tokens[at].Norm is "may" or "march" && !Prepositional(at, first)))
        {
            year = forward ? (month < on.Month ? on.Year + 1 : on.Year) : month > on.Month ? on.Year - 1 : on.Year;
        }
        else
        {
            return null;
        }

        var part = PartOfMonth(at, first, out var start);
        return new DateMention(start, end, part is { } d ? PartialDate.Of(new DatePoint(year, month, d, Approximate: true)) : PartialDate.Month(year, month), forward);
    }

    private bool Prepositional(int at, int first) =>
        at > first && tokens[at - 1].Norm is "in" or "of" or "since" or "by" or "during" or "until" or "last" or "next" or "this" or "early" or "mid" or "late" or "from" or "-" or "before" or "after";

    /// <summary>"Early", "mid-", "late", "the end of": the day about which an approximate date is written.</summary>
    private int? PartOfMonth(int at, int first, out int start)
    {
        start = at;
        var before = at - 1;
        if (before > first && tokens[before].Norm is "-" or "in" or "of")
        {
            before--;
        }

        if (before < first)
        {
            return null;
        }

        int? day = tokens[before].Norm switch { "early" or "beginning" or "start" => 5, "mid" or "middle" => 15, "late" or "end" => 25, _ => null };
        start = day is null ? at : before;
        return day;
    }

    private DateMention? Weekday(int at, DayOfWeek weekday, int first, int limit)
    {
        if (at + 1 < limit && (tokens[at + 1].Capital || tokens[at + 1].Kind == TokenKind.Number || tokens[at + 1].Is("the") || (tokens[at + 1].Is(",") && at + 2 < limit))
            && DateAfterWeekday(at, first, limit) is { } full)
        {
            return full;
        }

        if (published is not { } on)
        {
            return null;
        }

        var before = at > first ? tokens[at - 1].Norm : "";
        var forward = before is "next" or "coming" || (before is not "last" and not "past" && Forward(at, first, limit));
        var back = ((int)on.DayOfWeek - (int)weekday + 7) % 7;
        var day = forward ? on.AddDays((7 - back) % 7 is var ahead && ahead == 0 && before is "next" ? 7 : (7 - back) % 7)
            : on.AddDays(-(back == 0 && before is "last" ? 7 : back));
        var start = before is "last" or "next" or "this" or "coming" or "past" ? at - 1 : at;
        return WeekdaySpans.LastDay(tokens, at, weekday, limit) is { } days ? new DateMention(start, at + 3, PartialDate.Between(day, day.AddDays(days)), forward) : new DateMention(start, at + 1, PartialDate.Of(day), forward);
    }

    /// <summary>"Saturday (January 25, 2025)", "Friday, 16 May".</summary>
    private DateMention? DateAfterWeekday(int at, int first, int limit)
    {
        var next = tokens[at + 1].Norm is "," or "(" ? at + 2 : at + 1;
        if (next >= limit)
        {
            return null;
        }

        if (tokens[at + 1].Is("the") && at + 2 < limit && tokens[at + 2].Kind == TokenKind.Ordinal && published is { } on && IsDay(at + 2, limit, out var number))
        {
            return WeekdaySpans.OfMonth(at, number, on);
        }

        var date = tokens[next].Kind is TokenKind.Number or TokenKind.Ordinal ? DayMonth(next, first, limit)
            : tokens[next].Capital && DateWords.Months.ContainsKey(tokens[next].Norm) ? MonthDay(next, first, limit) : null;
        return date is { Value.ExactDay: not null } d ? d with { First = at } : null;
    }

    private bool Forward(int at, int first, int limit) => DateDirection.Forward(tokens, at, first, limit);

    private DateMention? Relative(int at, int first, int limit) => new RelativeDates(tokens, published).At(at, limit, Forward(at, first, limit));
}
