namespace TalksTracker.Web.Data.Rows;

/// <summary>A party that has anything to do with a record, in whatever role, and the state behind it: what the party filter and
/// the party's page ask for.</summary>
public sealed class RecordPartyRow
{
    public int RecordId { get; set; }

    public RecordRow Record { get; set; } = null!;

    public required string PartyId { get; set; }

    public PartyRow Party { get; set; } = null!;
}
