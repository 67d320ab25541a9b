using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>A swap as a list shows it, every value with its words.</summary>
/// <param name="Sides">The sides of its process in their fixed order; empty where it belongs to none.</param>
public sealed record SwapItem(
    int Id,
    string Slug,
    string Title,
    PartialDate? Date,
    IReadOnlyList<EvidenceView> DateWords,
    Modality Modality,
    IReadOnlyList<EvidenceView> StatusWords,
    IReadOnlyList<PartyView> Sides,
    IReadOnlyList<CountView> Returned,
    IReadOnlyList<RoleView> Mediators)
{
    /// <summary>Sides of which nobody says how many came home to them.</summary>
    public IEnumerable<PartyView> SidesUnknown => Sides.Where(side =>
        Returned.All(r => r.To is null || (r.To.Id != side.Id && (r.To.Side == Side.None || r.To.Side != side.Side))));

    public string Address => Urls.Swap(Slug);
}

/// <summary>What a filter finds among the swaps.</summary>
/// <param name="Listed">All that are listed, on whatever page.</param>
/// <param name="Items">Those of the page, in order. Without a range of dates this holds the undated ones, too.</param>
/// <param name="Undated">Where a range of dates is asked for: what matches the rest and has no date; behind all others.</param>
/// <param name="UndatedCount">Of these, on all pages.</param>
/// <param name="Of">How many swaps there are without any filter.</param>
public sealed record SwapList(
    NamedFilter Filter, IReadOnlyList<SwapSummary> Listed, Paging Paging, IReadOnlyList<SwapItem> Items, IReadOnlyList<SwapItem> Undated,
    int UndatedCount, IReadOnlyList<Facet> Facets, int Of)
{
    public SwapTotals Totals { get; } = SwapTotals.Of(Listed);

    /// <summary>Who came home over time; null where there is too little for a chart.</summary>
    public ReturnsOverTime? OverTime { get; } = ReturnsOverTime.Of([.. Listed
        .Where(s => ModalityWords.Counts(s.Modality))
        .SelectMany(s => s.People.Where(r => r is { To: not null, Figure.Min: not null }).Select(r => new DatedReturn(s.Date, r.To!, r.Figure.Min!.Value)))]);
}
