namespace TalksTracker.Web.Data.Rows;

/// <summary>What a demand is about: one of the vocabulary's fixed list.</summary>
public sealed class IssueRow
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    /// <summary>The order in which issues are shown.</summary>
    public int Position { get; set; }
}
