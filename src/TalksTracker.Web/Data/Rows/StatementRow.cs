using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

/// <summary>A notable position or announcement, so that the timeline is whole.</summary>
public sealed class StatementRow() : RecordRow(RecordKind.Statement)
{
    public string? PartyId { get; set; }

    public PartyRow? Party { get; set; }

    public string? SpeakerId { get; set; }

    public PersonRow? Speaker { get; set; }

    public string? IssueId { get; set; }

    public IssueRow? Issue { get; set; }

    public required string Statement { get; set; }
}
