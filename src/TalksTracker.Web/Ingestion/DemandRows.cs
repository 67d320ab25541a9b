using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>The row of a demand: besides what was assembled, when it was first and last stated and where it stands.</summary>
internal static class DemandRows
{
    public static DemandRow Of(DemandRecord demand, StoredEvidence evidence)
    {
        var days = demand.Reports.Select(m => DayOf(m.Report)).OfType<DateOnly>().ToList();
        var row = new DemandRow
        {
            PartyId = demand.Party.Id,
            AddresseeId = demand.Addressee?.Id,
            IssueId = demand.Issue.Id,
            Statement = demand.Statement.Value,
            DemandKind = demand.DemandKind,
            FirstStated = days.Count > 0 ? days.Min() : null,
            LastStated = days.Count > 0 ? days.Max() : null,
            Status = StatusOf(demand.Responses),
        };
        AddEvidence(demand, new RecordDraft(demand, evidence, row), row);
        return row;
    }

    private static void AddEvidence(DemandRecord demand, RecordDraft draft, DemandRow row)
    {
        draft.Choose(ChosenFields.Statement, demand.Statement.Value, demand.Statement);
        draft.SupportRole(ChosenFields.Party, Role.Demander, demand.Party);
        draft.SupportRole(ChosenFields.Addressee, Role.Addressee, demand.Addressee);
        draft.SupportText(ChosenFields.Issue, demand.Issue.Id);
        draft.SupportText(ChosenFields.DemandKind, demand.DemandKind);
        draft.Involve(demand.Party);
        draft.Involve(demand.Addressee);
        row.Conditions.AddRange(demand.Conditions.Select(draft.IdOf).Distinct().Index()
            .Select(c => new DemandConditionRow { Position = c.Index, ClaimId = c.Item }));
        foreach (var (position, response) in demand.Responses.Index())
        {
            draft.Involve(response.Party);
            row.Responses.Add(new DemandResponseRow
            {
                Position = position,
                PartyId = response.Party.Id,
                Response = response.Response,
                ClaimId = draft.IdOf(response.Claim),
            });
        }
    }

    // The day it was stated, where the text gives one; else the day it was printed.
    private static DateOnly? DayOf(Report report) =>
        report.Dates.FirstOrDefault(d => d.Kind == DateKind.Stated)?.Value.Latest ?? report.Article.Origin.Published;

    private static DemandStatus StatusOf(IReadOnlyList<DemandResponse> responses) => responses
        .Select(r => (Day: r.Claim.Quote.Article.Origin.Published, Status: StatusOf(r.Response)))
        .Where(r => r.Status != DemandStatus.Open)
        .OrderBy(r => r.Day)
        .Select(r => r.Status)
        .LastOrDefault(DemandStatus.Open);

    /// <summary>Where an answer leaves a demand; a counter-demand leaves it open.</summary>
    public static DemandStatus StatusOf(string response) => response switch
    {
        "accepted" => DemandStatus.Accepted,
        "refused" => DemandStatus.Refused,
        "under-consideration" => DemandStatus.UnderConsideration,
        "conditional" => DemandStatus.Conditional,
        _ => DemandStatus.Open,
    };
}
