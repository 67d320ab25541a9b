namespace TalksTracker.Web.Data.Rows;

/// <summary>An address that a record once had: old links follow it, feeds announce it as withdrawn.</summary>
public sealed class RetiredSlugRow
{
    public required string Slug { get; set; }

    public required string Title { get; set; }

    /// <summary>Where most of its reports are now; null where nowhere.</summary>
    public string? SuccessorSlug { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime RetiredAt { get; set; }
}
