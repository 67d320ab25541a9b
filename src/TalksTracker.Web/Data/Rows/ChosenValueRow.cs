namespace TalksTracker.Web.Data.Rows;

/// <summary>A value that a record shows, the rule by which it was chosen, and all claims on it.</summary>
public sealed class ChosenValueRow
{
    public int Id { get; set; }

    public int RecordId { get; set; }

    public RecordRow Record { get; set; } = null!;

    public required int Position { get; set; }

    /// <summary>One of <see cref="ChosenFields"/>.</summary>
    public required string Field { get; set; }

    /// <summary>The value in its fixed spelling.</summary>
    public required string Value { get; set; }

    /// <summary>In words for people.</summary>
    public required string Reason { get; set; }

    public List<ChosenClaimRow> Claims { get; } = [];
}

/// <summary>A claim on a shown value: first those that agree, the one to quote first; then those that differ.</summary>
public sealed class ChosenClaimRow
{
    public int ChosenValueId { get; set; }

    public ChosenValueRow ChosenValue { get; set; } = null!;

    public int ClaimId { get; set; }

    public ClaimRow Claim { get; set; } = null!;

    public required int Position { get; set; }

    /// <summary>False where it says otherwise than what is shown.</summary>
    public required bool Agrees { get; set; }
}
