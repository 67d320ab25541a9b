using TalksTracker.Articles;

namespace TalksTracker.Time;

/// <summary>Dates told from the day of publication: "yesterday", "last month", "earlier this week", "before the new year".</summary>
internal readonly struct RelativeDates(List<Token> tokens, DateOnly? published)
{
    private readonly List<Token> _tokens = tokens;

    public DateMention? At(int at, int limit, bool forward)
    {
        var next = at + 1 < limit ? _tokens[at + 1].Norm : "";
        if (next is "day" && _tokens[at].Norm is "same")
        {
            return new DateMention(at, at + 2, null, Forward: false, SameDay: true);
        }

        if (published is not { } on)
        {
            return null;
        }

        return _tokens[at].Norm switch
        {
            "today" or "tonight" => new DateMention(at, at + 1, PartialDate.Of(on), forward),
            "yesterday" => new DateMention(at, at + 1, PartialDate.Of(on.AddDays(-1)), Forward: false),
            "tomorrow" => new DateMention(at, at + 1, PartialDate.Of(on.AddDays(1)), Forward: true),
            "last" when next is "night" or "evening" => new DateMention(at, at + 2, PartialDate.Of(on.AddDays(-1)), Forward: false),
            "last" or "past" or "previous" => Shifted(at, next, on, -1),
            "this" when next is "week" && forward && (at == 0 || !_tokens[at - 1].Is("from")) => new DateMention(at, at + 2, PartialDate.Between(on, Monday(on).AddDays(6)), Forward: true),
            "this" when at == 0 || !_tokens[at - 1].Is("from") => Shifted(at, next, on, 0),
            "next" or "coming" => Shifted(at, next, on, 1),
            "before" or "prior" => BeforeNewYear(at, limit, on),
            _ => null,
        };
    }

    private static DateMention? Shifted(int at, string unit, DateOnly on, int by) => unit switch
    {
        "month" when on.AddMonths(by) is var m => new DateMention(at, at + 2, PartialDate.Month(m.Year, m.Month), by > 0),
        "year" => new DateMention(at, at + 2, PartialDate.Year(on.Year + by), by > 0),
        "week" when Monday(on).AddDays(7 * by) is var monday =>
            new DateMention(at, at + 2, PartialDate.Between(monday, by == 0 && on > monday ? on : monday.AddDays(6)), by > 0),
        _ => null,
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>"Before the new year", "prior to the New Year": up to the last day of the year that ended before publication.</summary>
    private DateMention? BeforeNewYear(int at, int limit, DateOnly on)
    {
        var i = at + 1;
        while (i < limit && i < at + 3 && _tokens[i].Norm is "to" or "the")
        {
            i++;
        }

        if (i + 1 >= limit || !_tokens[i].Is("new") || !_tokens[i + 1].Is("year"))
        {
            return null;
        }

        var end = i + 2 < limit && _tokens[i + 2].Is("'s") ? i + 3 : i + 2;
        var year = on.Month >= 11 ? on.Year : on.Year - 1;
        return new DateMention(at, end, PartialDate.Until(new DateOnly(year, 12, 31)), Forward: on.Month >= 11);
    }
}
