namespace TalksTracker.Web.Data.Rows;

public sealed class PlaceClaimRow : ClaimRow
{
    public required string PlaceId { get; set; }

    public PlaceRow Place { get; set; } = null!;
}
