using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

public sealed class AgreementRow() : RecordRow(RecordKind.Agreement)
{
    public string? IssueId { get; set; }

    public IssueRow? Issue { get; set; }

    public required string Summary { get; set; }
}
