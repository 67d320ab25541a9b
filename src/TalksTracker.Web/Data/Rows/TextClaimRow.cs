namespace TalksTracker.Web.Data.Rows;

/// <summary>A value that is words, or a word from a list; <see cref="ClaimRow.Field"/> says which.</summary>
public sealed class TextClaimRow : ClaimRow
{
    public required string Value { get; set; }
}
