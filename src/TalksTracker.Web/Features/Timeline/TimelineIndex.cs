using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Features.Filtering;

namespace TalksTracker.Web.Features.Timeline;

/// <summary>What the order of the timeline needs of a record, and no more.</summary>
public sealed record TimelineEntryKey(int Id, RecordKind Kind, string Slug, PartialDate? When, DateOnly? FirstReported);

/// <summary>A month or a year on the rail, with how much is in it and the page that it begins on.</summary>
public sealed record RailMonth(TimelineSlot Slot, int Count, int Page);

/// <summary>Everything that a filter finds, in order: the dated, then the undated.</summary>
public sealed class TimelineIndex
{
    private readonly IReadOnlyList<TimelineEntryKey> _dated;
    private readonly IReadOnlyList<TimelineEntryKey> _undated;

    public TimelineIndex(IEnumerable<TimelineEntryKey> dated, IEnumerable<TimelineEntryKey> undated, bool newestFirst)
    {
        var ordered = dated.OrderBy(i => i.When).ThenBy(i => i.Kind).ThenBy(i => i.Slug, StringComparer.Ordinal);
        _dated = newestFirst ? [.. ordered.Reverse()] : [.. ordered];
        _undated = [.. undated.OrderBy(i => i.FirstReported).ThenBy(i => i.Kind).ThenBy(i => i.Slug, StringComparer.Ordinal)];
    }

    public int Dated => _dated.Count;

    public int Undated => _undated.Count;

    public int Count => Dated + Undated;

    /// <summary>The ids on a page, in order.</summary>
    public IReadOnlyList<int> Ids(Paging paging) => [.. _dated.Concat(_undated).Skip(paging.First).Take(paging.End - paging.First).Select(k => k.Id)];

    /// <summary>Where a record stands; null where the filter doesn't find it.</summary>
    public int? PositionOf(string slug)
    {
        var at = _dated.Concat(_undated).TakeWhile(k => k.Slug != slug).Count();
        return at < Count ? at : null;
    }

    /// <summary>The months of the whole list in its order, by year.</summary>
    public IReadOnlyList<IGrouping<int, RailMonth>> Rail(Paging paging) => [.. _dated.Index()
        .GroupBy(k => TimelineSlot.Of(k.Item.When!))
        .Select(g => new RailMonth(g.Key, g.Count(), paging.PageOf(g.First().Index)))
        .GroupBy(m => m.Slot.Year)];

    /// <summary>The page on which the undated begin.</summary>
    public int UndatedPage(Paging paging) => paging.PageOf(Dated);
}
