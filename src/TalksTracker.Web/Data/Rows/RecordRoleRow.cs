using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

/// <summary>A party, and a person where one is named, in a role of a record: mediators, hosts, heads of delegation.</summary>
public sealed class RecordRoleRow
{
    public int Id { get; set; }

    public int RecordId { get; set; }

    public RecordRow Record { get; set; } = null!;

    public required int Position { get; set; }

    public required Role Role { get; set; }

    public required string PartyId { get; set; }

    public PartyRow Party { get; set; } = null!;

    public string? PersonId { get; set; }

    public PersonRow? Person { get; set; }

    /// <summary>Every claim that gives the role, each with who says so.</summary>
    public List<RecordRoleClaimRow> Claims { get; } = [];
}

public sealed class RecordRoleClaimRow
{
    public int RecordRoleId { get; set; }

    public int ClaimId { get; set; }

    public RoleClaimRow Claim { get; set; } = null!;

    public required int Position { get; set; }
}
