using TalksTracker.Evidence;
using TalksTracker.Web.Features.Filtering;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>What swaps can be filtered by: dates, mediator, party and status.</summary>
public static class SwapFilter
{
    public const string NewestFirst = "newest";
    public const string OldestFirst = "oldest";

    public static readonly FilteredList List = new(
        Urls.Swaps,
        Words: "List.Swaps",
        Fields: [new MediatorField(), new PartyField(), new ModalityField("status", "Filter.Status", RecordKind.Swap)],
        HasText: false,
        Orders: [NewestFirst, OldestFirst]);

    public static RecordFilter Read(string? query) => RecordFilter.Read(List, query);
}
