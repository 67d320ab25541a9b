namespace TalksTracker.Web.Data.Rows;

/// <summary>One line of the history: who changed what, when, from what to what, and why.</summary>
public sealed class ChangeRow
{
    public int Id { get; set; }

    /// <summary>A name, kept when the account goes.</summary>
    public required string ChangedBy { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime ChangedAt { get; set; }

    /// <summary>added, changed, removed, accepted, rejected.</summary>
    public required string What { get; set; }

    public required TargetKind TargetKind { get; set; }

    /// <summary>As in <see cref="ReviewDecisionRow.Target"/>.</summary>
    public required string Target { get; set; }

    /// <summary>JSON; null where there was nothing before.</summary>
    public string? Before { get; set; }

    /// <summary>JSON; null where there is nothing after.</summary>
    public string? After { get; set; }

    public string? Why { get; set; }

    public int? DecisionId { get; set; }

    public ReviewDecisionRow? Decision { get; set; }
}
