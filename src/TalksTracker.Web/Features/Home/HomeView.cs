using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Features.Articles;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Processes;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Features.Swaps;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Home;

/// <summary>Where things stand in the process that most is known of.</summary>
/// <param name="Ahead">What was agreed, announced or proposed and has not happened, as far as is known.</param>
/// <param name="Disputed">Where claims differ on a value.</param>
/// <param name="Others">The other processes, those of which most is known first.</param>
public sealed record HomeView(
    ProcessLink? Process,
    LatestEvent? Swap,
    LatestEvent? Round,
    IReadOnlyList<EventLine> Ahead,
    SwapTotals Totals,
    IReadOnlyList<OpenDemands> Demands,
    IReadOnlyList<EventLine> Disputed,
    IReadOnlyList<ArticleListItem> Articles,
    IReadOnlyList<ProcessLink> Others,
    RecordTally Tally)
{
    /// <summary>Every process that something is known of.</summary>
    public IEnumerable<ProcessLink> Known => Process is { } one ? Others.Prepend(one) : Others;
}

/// <summary>How much there is.</summary>
public sealed record RecordTally(int Articles, int Records, int Quotes);

/// <summary>One record in a line, with the words that show what kind of fact it is.</summary>
public sealed record EventLine(
    int Id, string Slug, RecordKind Kind, string Title, Modality Modality, PartialDate? Date, IReadOnlyList<EvidenceView> Words);

/// <summary>The last of its kind that happened, and how long ago that was.</summary>
public sealed record LatestEvent(EventLine Event, string? Ago);

/// <summary>What a party demands and has no answer to.</summary>
public sealed record OpenDemands(PartyView Party, int Count, IReadOnlyList<Stance> Latest);

/// <summary>How long ago something was, no more precisely than it is known.</summary>
public static class Since
{
    public static string? Words(PartialDate? date, DateOnly today)
    {
        if (date?.Latest is not { } latest || latest > today)
            return null;
        var days = today.DayNumber - latest.DayNumber;
        if (days == 0)
            return Texts.Of("Since.Today");
        return Texts.Of(date.ExactDay is null ? "Since.AtLeast" : "Since.Days", ("count", days));
    }
}
