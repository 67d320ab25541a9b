namespace TalksTracker.Web.Features.About;

/// <summary>What the page is made of, in its order; the words stand in the texts under these names.</summary>
public static class AboutParts
{
    /// <summary>Each is an anchor, too.</summary>
    public static IReadOnlyList<string> Sections { get; } = ["method", "joining", "numbers", "scores", "glossary", "codebook", "take"];

    public static IReadOnlyList<string> Method { get; } = ["Stored", "Read", "Claims", "Accepted", "Dates", "Numbers", "Unknown"];

    /// <summary>The field's terms, in the order in which one explains the next.</summary>
    public static IReadOnlyList<string> Terms { get; } =
    [
        "Article", "Quote", "Claim", "Claimant", "Report", "Record", "Modality", "Party", "Side", "Process", "Round", "Swap", "Demand", "Response",
        "Agreement", "Statement", "Issue", "Mediator", "Host", "VagueDate", "Origin", "Tally",
    ];
}
