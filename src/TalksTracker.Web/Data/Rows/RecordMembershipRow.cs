namespace TalksTracker.Web.Data.Rows;

/// <summary>A report within a record, and why it was put there.</summary>
public sealed class RecordMembershipRow
{
    public int RecordId { get; set; }

    public RecordRow Record { get; set; } = null!;

    public int ReportId { get; set; }

    public ReportRow Report { get; set; } = null!;

    public required int Position { get; set; }

    public required string Reason { get; set; }
}
