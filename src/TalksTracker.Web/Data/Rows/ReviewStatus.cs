namespace TalksTracker.Web.Data.Rows;

/// <summary>Where an article or a report stands with its curators. Only what is accepted is assembled into records.</summary>
public enum ReviewStatus
{
    Proposed,
    Accepted,
    Rejected,
}
