using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

/// <summary>How many people of one side, or of all, came home.</summary>
public sealed class CountClaimRow : ClaimRow
{
    public required ReturnedScope Scope { get; set; }

    public string? ToId { get; set; }

    public PartyRow? To { get; set; }

    public required PeopleCategory Category { get; set; }

    /// <summary>The figure, or the lower end of a range; null where none was disclosed.</summary>
    public int? Count { get; set; }

    public int? Upper { get; set; }

    public required bool Approximate { get; set; }

    /// <summary>A part of another count of the same report: never added to it.</summary>
    public required bool PartOfAnother { get; set; }
}
