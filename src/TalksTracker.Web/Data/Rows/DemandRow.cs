using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

public sealed class DemandRow() : RecordRow(RecordKind.Demand)
{
    public required string PartyId { get; set; }

    public PartyRow Party { get; set; } = null!;

    public string? AddresseeId { get; set; }

    public PartyRow? Addressee { get; set; }

    public required string IssueId { get; set; }

    public IssueRow Issue { get; set; } = null!;

    /// <summary>In a text's own words: the latest.</summary>
    public required string Statement { get; set; }

    /// <summary>demand, condition, offer, red-line, refusal.</summary>
    public required string DemandKind { get; set; }

    /// <summary>The day of the first report of it, as far as its articles tell.</summary>
    public DateOnly? FirstStated { get; set; }

    public DateOnly? LastStated { get; set; }

    public required DemandStatus Status { get; set; }

    public List<DemandConditionRow> Conditions { get; } = [];

    public List<DemandResponseRow> Responses { get; } = [];
}

/// <summary>Where a demand stands: what its latest answer says.</summary>
public enum DemandStatus
{
    /// <summary>No answer is known, or only a counter-demand.</summary>
    Open,
    UnderConsideration,
    Conditional,
    Accepted,
    Refused,
}

/// <summary>What a demand hangs on.</summary>
public sealed class DemandConditionRow
{
    public int DemandId { get; set; }

    public required int Position { get; set; }

    public int ClaimId { get; set; }

    public TextClaimRow Claim { get; set; } = null!;
}

/// <summary>Another party's answer to a demand.</summary>
public sealed class DemandResponseRow
{
    public int Id { get; set; }

    public int DemandId { get; set; }

    public DemandRow Demand { get; set; } = null!;

    public required int Position { get; set; }

    public required string PartyId { get; set; }

    public PartyRow Party { get; set; } = null!;

    /// <summary>accepted, refused, under-consideration, conditional, counter-demand.</summary>
    public required string Response { get; set; }

    public int ClaimId { get; set; }

    public TextClaimRow Claim { get; set; } = null!;
}
