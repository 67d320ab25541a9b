using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

public sealed class SwapRow() : RecordRow(RecordKind.Swap)
{
    public string? PlaceId { get; set; }

    public PlaceRow? Place { get; set; }

    public int? AgreedInRoundId { get; set; }

    public RoundRow? AgreedInRound { get; set; }

    public string? AgreedInRoundReason { get; set; }

    public int? StageOfId { get; set; }

    /// <summary>The larger exchange that this is a stage of.</summary>
    public SwapRow? StageOf { get; set; }

    public string? StageOfReason { get; set; }

    public int? FulfilsId { get; set; }

    /// <summary>What was agreed or announced, and was carried out with this.</summary>
    public SwapRow? Fulfils { get; set; }

    public string? FulfilsReason { get; set; }

    /// <summary>Parts against totals, ordinals, sums: for people to read.</summary>
    public List<string> Notes { get; set; } = [];

    public List<SwapReturnRow> Returned { get; } = [];
}

/// <summary>How many of one category came home to one party.</summary>
public sealed class SwapReturnRow
{
    public int Id { get; set; }

    public int SwapId { get; set; }

    public SwapRow Swap { get; set; } = null!;

    public required int Position { get; set; }

    public required ReturnedScope Scope { get; set; }

    public string? ToId { get; set; }

    /// <summary>Whose people came home; null where the figure covers all sides or the text leaves it open.</summary>
    public PartyRow? To { get; set; }

    public required PeopleCategory Category { get; set; }

    /// <summary>The figure, or the lower end of a range; null where none was disclosed.</summary>
    public int? Min { get; set; }

    /// <summary>The upper end of a range; the same as <see cref="Min"/> where it is one figure.</summary>
    public int? Max { get; set; }

    public required bool Approximate { get; set; }

    /// <summary>A part of another count of this swap: never added to it.</summary>
    public required bool PartOfAnother { get; set; }

    /// <summary>True where another claim gives another figure.</summary>
    public required bool Differing { get; set; }

    public int ClaimId { get; set; }

    /// <summary>The claim that is shown.</summary>
    public CountClaimRow Claim { get; set; } = null!;

    public int ChosenValueId { get; set; }

    /// <summary>Why that one, and all the others.</summary>
    public ChosenValueRow ChosenValue { get; set; } = null!;
}
