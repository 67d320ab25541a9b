using TalksTracker.Time;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>From a day to a day, both included; null is open.</summary>
public sealed record DateRange(DateOnly? From, DateOnly? To)
{
    public static readonly DateRange Always = new(null, null);

    public bool IsOpen => From is null && To is null;

    public string Words => (From, To) switch
    {
        ({ } from, { } to) when from == to => Texts.Of("Filter.Dates.On", ("day", PartialDateWords.Of(from))),
        ({ } from, { } to) => Texts.Of("Filter.Dates.Between", ("from", PartialDateWords.Of(from)), ("to", PartialDateWords.Of(to))),
        ({ } from, null) => Texts.Of("Filter.Dates.From", ("from", PartialDateWords.Of(from))),
        (null, { } to) => Texts.Of("Filter.Dates.To", ("to", PartialDateWords.Of(to))),
        _ => Texts.Of("Filter.Dates.Any"),
    };

    /// <summary>A day as a query string may give it: also "2025" and "2025-03", which mean their first or last day.</summary>
    public static DateOnly? Read(string text, bool last) =>
        PartialDate.TryParse(text, out var date) ? last ? date!.Latest : date!.Earliest : null;
}
