using System.Globalization;
using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>The row of an assembled record with all that hangs on it, but without links to other records.</summary>
internal static class RecordRows
{
    public static RecordRow Of(Assembled record, StoredEvidence evidence) => record switch
    {
        SwapRecord swap => Of(swap, evidence),
        RoundRecord round => Of(round, evidence),
        DemandRecord demand => DemandRows.Of(demand, evidence),
        AgreementRecord agreement => Of(agreement, evidence),
        StatementRecord statement => Of(statement, evidence),
        _ => throw new NotSupportedException($"{record.GetType().Name} has no table."),
    };

    private static SwapRow Of(SwapRecord swap, StoredEvidence evidence)
    {
        var row = new SwapRow
        {
            PlaceId = swap.Place?.Value.Id,
            Notes = [.. swap.Notes],
        };
        var draft = new RecordDraft(swap, evidence, row);
        draft.ChoosePlace(swap.Place);
        draft.AddRoles(swap.Roles);
        foreach (var (position, returned) in swap.Returned.Index())
        {
            row.Returned.Add(Of(returned, position, draft));
            draft.Involve(returned.To);
        }

        return row;
    }

    private static SwapReturnRow Of(Returned returned, int position, RecordDraft draft)
    {
        var claim = returned.Count.Value;
        return new SwapReturnRow
        {
            Position = position,
            Scope = returned.Scope,
            ToId = returned.To?.Id,
            Category = returned.Category,
            Min = claim.Count,
            Max = claim.Upper ?? claim.Count,
            Approximate = claim.Approximate,
            PartOfAnother = claim.PartOfAnother,
            Differing = returned.Count.Others.Count > 0,
            ClaimId = draft.IdOf(claim),
            ChosenValue = draft.Choose(ChosenFields.Returned, claim.CanonicalValue, returned.Count),
        };
    }

    private static RoundRow Of(RoundRecord round, StoredEvidence evidence)
    {
        var row = new RoundRow
        {
            PlaceId = round.Place?.Value.Id,
            Ordinal = round.Ordinal,
            Level = round.Level,
            Format = round.Format,
        };
        var draft = new RecordDraft(round, evidence, row);
        draft.ChoosePlace(round.Place);
        draft.AddRoles(round.Roles);
        draft.SupportText(ChosenFields.Ordinal, round.Ordinal?.ToString(CultureInfo.InvariantCulture));
        draft.SupportText(ChosenFields.Level, round.Level);
        draft.SupportText(ChosenFields.Format, round.Format);
        row.Outcomes.AddRange(round.Outcomes.Select(draft.IdOf).Distinct().Index()
            .Select(o => new RoundOutcomeRow { Position = o.Index, ClaimId = o.Item }));
        return row;
    }

    private static AgreementRow Of(AgreementRecord agreement, StoredEvidence evidence)
    {
        var row = new AgreementRow
        {
            IssueId = agreement.Issue?.Id,
            Summary = agreement.Summary.Value,
        };
        var draft = new RecordDraft(agreement, evidence, row);
        draft.Choose(ChosenFields.Summary, agreement.Summary.Value, agreement.Summary);
        draft.SupportText(ChosenFields.Issue, agreement.Issue?.Id);
        draft.AddRoles(agreement.Roles);
        return row;
    }

    private static StatementRow Of(StatementRecord statement, StoredEvidence evidence)
    {
        var row = new StatementRow
        {
            PartyId = statement.Party?.Id,
            SpeakerId = statement.Speaker?.Id,
            IssueId = statement.Issue?.Id,
            Statement = statement.Statement.Value,
        };
        var draft = new RecordDraft(statement, evidence, row);
        draft.Choose(ChosenFields.Statement, statement.Statement.Value, statement.Statement);
        draft.SupportText(ChosenFields.Issue, statement.Issue?.Id);
        draft.Support(ChosenFields.Party, statement.Party?.Id, c => c is RoleClaim role && role.Party == statement.Party);
        draft.Support(ChosenFields.Speaker, statement.Speaker?.Id, c => c is RoleClaim role && role.Person == statement.Speaker);
        draft.Involve(statement.Party);
        return row;
    }
}
