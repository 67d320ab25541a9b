using TalksTracker.Web.Features.Filtering;

namespace TalksTracker.Web.Features.Timeline;

/// <summary>What the timeline can be filtered by.</summary>
public static class TimelineFilter
{
    public const string OldestFirst = "oldest";
    public const string NewestFirst = "newest";

    public static readonly FilteredList List = new(
        Urls.Timeline,
        Words: "List.Timeline",
        Fields:
        [
            new KindField(), new PartyField(), new MediatorField(), new IssueField(), new ModalityField("modality", "Filter.Modality"),
            new ProcessField(),
        ],
        HasText: true,
        Orders: [OldestFirst, NewestFirst],
        PageSize: 40);

    public static RecordFilter Read(string? query) => RecordFilter.Read(List, query);
}
