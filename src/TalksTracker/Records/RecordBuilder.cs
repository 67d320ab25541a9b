using System.Globalization;
using TalksTracker.Evidence;
using TalksTracker.Vocabulary;

namespace TalksTracker.Records;

/// <summary>Makes the record of each kind from the reports that were joined.</summary>
internal sealed class RecordBuilder(Lexicon lexicon)
{
    public Assembled Build(List<Membership> members)
    {
        var reports = members.Select(m => m.Report).ToList();
        return reports[0].Kind switch
        {
            RecordKind.Swap => Swap(members, reports),
            RecordKind.Round => Round(members, reports),
            RecordKind.Demand => Demand(members, reports),
            RecordKind.Agreement => Agreement(members, reports),
            _ => Statement(members, reports),
        };
    }

    private static SwapRecord Swap(List<Membership> members, List<Report> reports)
    {
        var returned = Choosing.PickCounts(reports);
        var date = Choosing.PickDate(reports.SelectMany(r => r.Dates).Where(d => d.Kind == DateKind.Event));
        var parties = reports[0].Process?.Parties ?? [.. returned.Select(r => r.To).OfType<Party>().Distinct()];
        return new SwapRecord
        {
            Slug = Slugs.Swap(date?.Value, reports, parties, returned), Title = Titles.Swap(returned, parties), Process = reports[0].Process,
            Modality = Furthest(reports), Date = date, Reports = members, Returned = returned, Roles = Roles(reports, Role.Mediator, Role.Host, Role.Observer, Role.Guarantor),
            Place = Choosing.PickPlace(reports.SelectMany(r => r.Places)), Notes = [.. reports.SelectMany(r => r.Notes).Concat(SwapSums.Notes(returned)).Distinct(StringComparer.Ordinal)],
        };
    }

    private static RoundRecord Round(List<Membership> members, List<Report> reports)
    {
        var date = Choosing.PickDate(reports.SelectMany(r => r.Dates).Where(d => d.Kind == DateKind.Event));
        var place = Choosing.PickPlace(reports.SelectMany(r => r.Places));
        var roles = Roles(reports, Role.Participant, Role.HeadOfDelegation, Role.Host, Role.Mediator, Role.Observer, Role.Guarantor);
        var parties = roles.Where(r => r.Role == Role.Participant).Select(r => r.Party).ToList();
        var ordinal = First(reports, TextFields.Ordinal);
        return new RoundRecord
        {
            Slug = Slugs.Round(date?.Value, reports, parties, place?.Value), Title = Titles.Round(parties, place?.Value), Process = reports[0].Process, Modality = Furthest(reports),
            Date = date, Reports = members, Roles = roles, Place = place, Ordinal = ordinal is null ? null : int.Parse(ordinal, CultureInfo.InvariantCulture),
            Outcomes = [.. Texts(reports, TextFields.Outcome)], Format = First(reports, TextFields.Format), Level = First(reports, TextFields.Level),
        };
    }

    private DemandRecord Demand(List<Membership> members, List<Report> reports)
    {
        var party = reports[0].InRole(Role.Demander).First().Party;
        var addressee = reports.SelectMany(r => r.InRole(Role.Addressee)).FirstOrDefault()?.Party;
        var issue = lexicon.Issue(First(reports, TextFields.Issue)!)!;
        return new DemandRecord
        {
            Slug = Slugs.Demand(party, issue, addressee), Title = Titles.Demand(party, issue), Process = reports[0].Process, Modality = reports[^1].Modality, Date = Stated(reports),
            Reports = members, Party = party, Addressee = addressee, Issue = issue, Statement = Latest(reports, TextFields.Statement),
            Conditions = [.. Texts(reports, TextFields.Condition)], DemandKind = First(reports, TextFields.DemandKind) ?? "demand",
            Responses = [.. reports.SelectMany(r => r.InRole(Role.Responder).SelectMany(c => r.Texts(TextFields.Response).Select(t => new DemandResponse(c.Party, t.Value, t))))],
        };
    }

    private AgreementRecord Agreement(List<Membership> members, List<Report> reports)
    {
        var issue = First(reports, TextFields.Issue) is { } id ? lexicon.Issue(id) : null;
        var date = Choosing.PickDate(reports.SelectMany(r => r.Dates).Where(d => d.Kind is DateKind.Event or DateKind.Agreed));
        return new AgreementRecord
        {
            Slug = Slugs.Agreement(date?.Value, reports, issue), Title = Titles.Agreement(issue), Process = reports[0].Process, Modality = Furthest(reports), Date = date, Reports = members,
            Issue = issue, Summary = Fullest(reports), Roles = Roles(reports, Role.Signatory, Role.Mediator, Role.Guarantor),
        };
    }

    private StatementRecord Statement(List<Membership> members, List<Report> reports)
    {
        var speaker = reports[0].InRole(Role.Speaker).FirstOrDefault();
        var issue = First(reports, TextFields.Issue) is { } id ? lexicon.Issue(id) : null;
        return new StatementRecord
        {
            Slug = Slugs.Statement(reports, speaker, issue), Title = Titles.Statement(speaker, reports[0].Modality), Process = reports[0].Process, Modality = reports[0].Modality, Date = Stated(reports),
            Reports = members, Party = speaker?.Party, Speaker = speaker?.Person, Issue = issue, Statement = Latest(reports, TextFields.Statement),
        };
    }

    private static Chosen<Time.PartialDate>? Stated(List<Report> reports) => Choosing.PickDate(reports.SelectMany(r => r.Dates).Where(d => d.Kind is DateKind.Stated or DateKind.Event));

    /// <summary>What happened outranks what was agreed, that what was announced, that what was proposed.</summary>
    private static Modality Furthest(List<Report> reports) => reports.Select(r => r.Modality).MinBy(m => m switch
    {
        Modality.Happened => 0, Modality.Ongoing => 1, Modality.Cancelled => 2, Modality.Agreed => 3, Modality.Announced => 4, Modality.Proposed => 5, _ => 6,
    });

    private static IReadOnlyList<PartyInRole> Roles(List<Report> reports, params Role[] roles) =>
        [.. roles.SelectMany(role => reports.SelectMany(r => r.InRole(role)).GroupBy(c => (c.Party, Person: role == Role.Mediator ? null : c.Person))
            .Select(g => new PartyInRole(role, g.Key.Party, g.Key.Person ?? g.First().Person, [.. g])))];

    private static IEnumerable<TextClaim> Texts(List<Report> reports, string field) => reports.SelectMany(r => r.Texts(field)).DistinctBy(c => c.Id);

    private static string? First(List<Report> reports, string field) => Texts(reports, field).FirstOrDefault()?.Value;

    private static Chosen<string> Latest(List<Report> reports, string field)
    {
        var all = Texts(reports, field).Reverse().ToList();
        return new Chosen<string>(all[0].Value, [all[0]], [.. all.Skip(1)], all.Count == 1 ? "The only wording." : "The latest wording; the earlier ones stand beside it.");
    }

    private static Chosen<string> Fullest(List<Report> reports)
    {
        var all = Texts(reports, TextFields.Summary).OrderByDescending(t => t.Value.Length).ToList();
        return new Chosen<string>(all[0].Value, [all[0]], [.. all.Skip(1)], all.Count == 1 ? "The only wording." : "The fullest wording; the others stand beside it.");
    }
}
