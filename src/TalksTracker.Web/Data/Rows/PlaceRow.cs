namespace TalksTracker.Web.Data.Rows;

public sealed class PlaceRow
{
    /// <summary>The vocabulary's slug.</summary>
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string Kind { get; set; }

    public string? PartyId { get; set; }

    /// <summary>The state it lies in; null for what lies in none or several.</summary>
    public PartyRow? Party { get; set; }
}
