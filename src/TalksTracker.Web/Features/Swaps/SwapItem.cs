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
/// <param name="Items">Listed in order. Without a range of dates this holds the undated ones, too.</param>
/// <param name="Undated">Where a range of dates is asked for: what matches the rest and has no date.</param>
/// <param name="Of">How many swaps there are without any filter.</param>
public sealed record SwapList(
    NamedFilter Filter, IReadOnlyList<SwapItem> Items, IReadOnlyList<SwapItem> Undated, IReadOnlyList<Facet> Facets, int Of)
{
    public SwapTotals Totals { get; } = SwapTotals.Of(Items);
}
