using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Timeline;

/// <summary>A record of any kind as the timeline shows it.</summary>
/// <param name="FirstReported">The day of the first report: a demand stands there, whatever else has no date says it beside its words.</param>
/// <param name="Detail">The demand, agreement or statement in a text's own words.</param>
/// <param name="Roles">Mediators and hosts.</param>
public sealed record TimelineItem(
    int Id,
    RecordKind Kind,
    string Slug,
    string Title,
    PartialDate? Date,
    DateOnly? FirstReported,
    Modality Modality,
    string? Detail,
    IReadOnlyList<EvidenceView> DateWords,
    IReadOnlyList<EvidenceView> StatusWords,
    IReadOnlyList<EvidenceView> DetailWords,
    IReadOnlyList<RoleView> Roles)
{
    /// <summary>Where it stands in the order. A demand has no day of its own: it stands where it was first stated.</summary>
    public PartialDate? When => Date ?? (Kind == RecordKind.Demand && FirstReported is { } day ? PartialDate.Of(day) : null);

    public bool HasPage => Kind is RecordKind.Swap or RecordKind.Round or RecordKind.Demand;

    public string Address => Urls.Record(Kind, Slug);
}

/// <summary>What a filter finds on the timeline.</summary>
/// <param name="Index">All that it finds; the page shows a part of it.</param>
/// <param name="Items">Those of the page that have a date, in order.</param>
/// <param name="Undated">Those of the page that have none: shown apart, behind all others, never dropped.</param>
/// <param name="Of">How many records there are without any filter.</param>
public sealed record TimelineList(
    NamedFilter Filter, TimelineIndex Index, Paging Paging, IReadOnlyList<TimelineItem> Items, IReadOnlyList<TimelineItem> Undated,
    IReadOnlyList<Facet> Facets, int Of)
{
    public int Found => Paging.Total;

    public IReadOnlyList<TimelineYear> Years { get; } = TimelineYear.Of(Items);
}
