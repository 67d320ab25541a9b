namespace TalksTracker.Web.Data.Rows;

public sealed class AgreementRow : RecordRow
{
    public string? IssueId { get; set; }

    public IssueRow? Issue { get; set; }

    public required string Summary { get; set; }
}
