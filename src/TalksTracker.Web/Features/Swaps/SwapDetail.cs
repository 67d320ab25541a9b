using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>Everything known of one swap.</summary>
/// <param name="Fulfils">What was agreed or announced, and carried out with this.</param>
/// <param name="Chosen">Each shown value with the rule by which it was chosen, in words.</param>
/// <param name="Notes">What the arithmetic says, of the swap and of its reports.</param>
public sealed record SwapDetail(
    SwapItem Swap,
    string? Process,
    ValueView? Place,
    RecordLink? AgreedIn,
    RecordLink? Fulfils,
    IReadOnlyList<RecordLink> FulfilledBy,
    RecordLink? StageOf,
    IReadOnlyList<RecordLink> Stages,
    IReadOnlyList<ReportView> Reports,
    IReadOnlyList<ChosenView> Chosen,
    IReadOnlyList<string> Notes,
    DateTime ChangedAt);

/// <summary>A value in words, with the words that state it and those that say otherwise.</summary>
public sealed record ValueView(string Words, IReadOnlyList<EvidenceView> Agreeing, IReadOnlyList<EvidenceView> Differing);

/// <param name="Reason">The rule by which the two belong together, in words; null where a report says so itself.</param>
public sealed record RecordLink(RecordKind Kind, string Slug, string Title, PartialDate? Date, string? Reason = null)
{
    public string Address => Urls.Record(Kind, Slug);
}
