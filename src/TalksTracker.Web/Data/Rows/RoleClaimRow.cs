using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

public sealed class RoleClaimRow : ClaimRow
{
    public required Role Role { get; set; }

    public required string PartyId { get; set; }

    public PartyRow Party { get; set; } = null!;

    public string? PersonId { get; set; }

    public PersonRow? Person { get; set; }
}
