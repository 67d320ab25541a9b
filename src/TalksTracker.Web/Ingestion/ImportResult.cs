namespace TalksTracker.Web.Ingestion;

public enum ImportOutcome
{
    /// <summary>Stored, with what was read from it.</summary>
    Added,

    /// <summary>Was there already, down to the last byte.</summary>
    Unchanged,

    /// <summary>The same text is there under another name.</summary>
    Duplicate,

    /// <summary>Was there, and was read again by a newer extractor.</summary>
    ReadAgain,

    /// <summary>Nothing was stored; <see cref="ImportResult.Problem"/> says why.</summary>
    Refused,
}

/// <summary>What became of one article.</summary>
/// <param name="Slug">The address of the article, or of the one that it repeats.</param>
/// <param name="Reports">How many reports were stored.</param>
public sealed record ImportResult(string Source, ImportOutcome Outcome, string? Slug, int Reports, int Claims, string? Problem)
{
    public static ImportResult Refused(string source, string problem) => new(source, ImportOutcome.Refused, null, 0, 0, problem);
}

/// <summary>Under whose name, and why, what is imported is accepted at once. Without one it waits as a proposal.</summary>
public sealed record ImportDecision(string DecidedBy, string Reason, bool Automatic);

/// <summary>What became of a whole import.</summary>
public sealed record ImportSummary(IReadOnlyList<ImportResult> Results, IReadOnlyList<string> Problems)
{
    public bool Failed => Problems.Count > 0 || Results.Any(r => r.Outcome == ImportOutcome.Refused);

    public int Count(ImportOutcome outcome) => Results.Count(r => r.Outcome == outcome);
}
