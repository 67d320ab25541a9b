using TalksTracker.Evidence;
using TalksTracker.Time;

namespace TalksTracker.Web.Data.Rows;

public sealed class DateClaimRow : ClaimRow
{
    public required DateKind Kind { get; set; }

    public required PartialDate Value { get; set; }
}
