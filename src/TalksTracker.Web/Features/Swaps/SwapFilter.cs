using TalksTracker.Evidence;
using TalksTracker.Web.Features.Filtering;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>What swaps can be filtered by: dates, mediator, party, to whom people came home, category, size and status.</summary>
public static class SwapFilter
{
    public const string NewestFirst = "newest";
    public const string OldestFirst = "oldest";
    public const string LargestFirst = "largest";

    public static readonly FilteredList List = new(
        Urls.Swaps,
        Words: "List.Swaps",
        Fields:
        [
            new MediatorField(), new PartyField(), new ReturnedToField(), new CategoryField(), new SizeField(),
            new ModalityField("status", "Filter.Status", RecordKind.Swap), new ProcessField(),
        ],
        HasText: false,
        Orders: [NewestFirst, OldestFirst, LargestFirst],
        PageSize: 50);

    public static RecordFilter Read(string? query) => RecordFilter.Read(List, query);
}
