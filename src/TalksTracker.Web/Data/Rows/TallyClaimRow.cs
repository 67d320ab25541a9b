using TalksTracker.Time;

namespace TalksTracker.Web.Data.Rows;

/// <summary>An authority's running total or ordinal: never the size of a swap.</summary>
public sealed class TallyClaimRow : ClaimRow
{
    /// <summary>What is counted: exchanges, people.</summary>
    public required string Of { get; set; }

    public required int Count { get; set; }

    public required bool Approximate { get; set; }

    public PartialDate? AsOf { get; set; }
}
