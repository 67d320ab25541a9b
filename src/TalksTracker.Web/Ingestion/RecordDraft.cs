using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Time;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>A record's row in the making: what every kind of record has, with its claims.</summary>
internal sealed class RecordDraft
{
    private readonly Assembled _record;
    private readonly StoredEvidence _evidence;
    private readonly HashSet<string> _parties = [];

    public RecordDraft(Assembled record, StoredEvidence evidence, RecordRow row)
    {
        (_record, _evidence, Row) = (record, evidence, row);
        (row.Slug, row.Title, row.Modality, row.ProcessId) = (record.Slug, record.Title, record.Modality, record.Process?.Id);
        row.Background = Reports.All(r => r.Background);
        row.Date = record.Date?.Value;
        foreach (var (position, member) in record.Reports.Index())
        {
            var report = evidence.IdOf(member.Report);
            row.Reports.Add(new RecordMembershipRow { ReportId = report, Position = position, Reason = member.Reason });
        }

        if (record.Date is { } date)
            Choose(ChosenFields.Date, date.Value.ToString(), date);
    }

    public RecordRow Row { get; }

    public IEnumerable<Report> Reports => _record.Reports.Select(m => m.Report);

    public int IdOf(Claim claim) => _evidence.IdOf(claim, Reports);

    public ChosenValueRow Choose<T>(string field, string value, Chosen<T> chosen) =>
        Choose(field, value, chosen.Reason, chosen.Claims, chosen.Others);

    /// <summary>Keeps, for a value that the record gives without its claims, those of its reports that state it.</summary>
    public void Support(string field, string? value, Func<Claim, bool> states)
    {
        var claims = value is null ? [] : Reports.SelectMany(r => r.Claims).Where(states).ToList();
        if (claims.Count > 0)
            Choose(field, value!, "Its reports state it.", claims, []);
    }

    public void SupportText(string field, string? value) =>
        Support(field, value, c => c is TextClaim text && text.Name == field && text.Value == value);

    public void SupportRole(string field, Role role, Party? party) =>
        Support(field, party?.Id, c => c is RoleClaim claim && claim.Role == role && claim.Party == party);

    public void AddRoles(IReadOnlyList<PartyInRole> roles)
    {
        foreach (var (position, role) in roles.Index())
        {
            var row = new RecordRoleRow
            {
                Position = position,
                Role = role.Role,
                PartyId = role.Party.Id,
                PersonId = role.Person?.Id,
            };
            foreach (var (order, id) in role.Claims.Select(IdOf).Distinct().Index())
                row.Claims.Add(new RecordRoleClaimRow { ClaimId = id, Position = order });
            Row.Roles.Add(row);
            Involve(role.Party);
        }
    }

    public void ChoosePlace(Chosen<Place>? place)
    {
        if (place is not null)
            Choose(ChosenFields.Place, place.Value.Id, place);
    }

    /// <summary>Makes the record findable by the party, by the state behind it and by the side it counts with.</summary>
    public void Involve(Party? party)
    {
        if (party is null)
            return;
        foreach (var id in new[] { party.Id, party.Of, _record.Process?.SideOf(party)?.Id })
        {
            if (id is not null && _parties.Add(id))
                Row.Parties.Add(new RecordPartyRow { PartyId = id });
        }
    }

    private ChosenValueRow Choose(
        string field, string value, string reason, IReadOnlyList<Claim> agreeing, IReadOnlyList<Claim> differing)
    {
        var row = new ChosenValueRow { Position = Row.Chosen.Count, Field = field, Value = value, Reason = reason };
        var seen = new HashSet<int>();
        foreach (var (claim, agrees) in agreeing.Select(c => (c, true)).Concat(differing.Select(c => (c, false))))
        {
            if (IdOf(claim) is var id && seen.Add(id))
                row.Claims.Add(new ChosenClaimRow { ClaimId = id, Position = row.Claims.Count, Agrees = agrees });
        }

        Row.Chosen.Add(row);
        // Other wordings of a statement are no dispute; other days, places and figures are.
        Row.Disputed |= differing.Count > 0 && field is ChosenFields.Date or ChosenFields.Place or ChosenFields.Returned;
        return row;
    }
}
