namespace TalksTracker.Web.Data.Rows;

public enum DecisionKind
{
    Accept,
    Reject,
    Correct,
    Join,
    Split,
    Sic,
    Rank,
    Undo,
}

public enum TargetKind
{
    Article,
    Report,
    Claim,
    Record,
    Party,
    Person,
    Place,
}

/// <summary>What a person, or the import in its own name, decided. Never overwritten: undoing is another decision.</summary>
public sealed class ReviewDecisionRow
{
    public int Id { get; set; }

    public required DecisionKind Kind { get; set; }

    public required TargetKind TargetKind { get; set; }

    /// <summary>The target's lasting key: an article's SHA-256, a report's or claim's key, a slug. No foreign key, so that
    /// the trail outlives what it is about.</summary>
    public required string Target { get; set; }

    /// <summary>A name, kept when the account goes.</summary>
    public required string DecidedBy { get; set; }

    /// <summary>True where no person decided: the import, under its own name. A person's decision outlives every reading.</summary>
    public bool Automatic { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime DecidedAt { get; set; }

    public required string Reason { get; set; }

    /// <summary>What a correction, join or split needs besides, as JSON.</summary>
    public string? Detail { get; set; }

    public int? UndoesId { get; set; }

    /// <summary>The decision that this one takes back.</summary>
    public ReviewDecisionRow? Undoes { get; set; }
}
