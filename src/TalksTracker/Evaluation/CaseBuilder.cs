using System.Globalization;
using TalksTracker.Evidence;

namespace TalksTracker.Evaluation;

/// <summary>Turns what the extractor found in one text into a case, report by report, in the extractor's order.</summary>
public static class CaseBuilder
{
    public static TextCase Of(string id, Extraction.Extraction extraction)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        return new TextCase
        {
            Id = id,
            Published = extraction.Published,
            PublishedInferred = extraction.PublishedInferred,
            Swaps = [.. Reports(extraction, RecordKind.Swap).Select(SwapOf)],
            Rounds = [.. Reports(extraction, RecordKind.Round).Select(RoundOf)],
            Demands = [.. Reports(extraction, RecordKind.Demand).Select(DemandOf)],
            Agreements = [.. Reports(extraction, RecordKind.Agreement).Select(AgreementOf)],
            Statements = [.. Reports(extraction, RecordKind.Statement).Select(StatementOf)],
        };
    }

    private static IEnumerable<Report> Reports(Extraction.Extraction extraction, RecordKind kind) =>
        extraction.Reports.Where(r => r.Kind == kind);

    private static SwapItem SwapOf(Report report) => WithProvenance(report, new SwapItem
    {
        Date = EventDate(report),
        Status = CaseWords.SwapStatus(report.Modality),
        // One entry per figure: the same figure from a second source is no second figure.
        Returned = [.. report.Counts.Select(ReturnedOf).DistinctBy(r => (r.To, r.Count, r.Upper, r.Approximate, r.Category))],
        Mediators = PartiesIn(report, Role.Mediator),
        Place = report.Places.FirstOrDefault()?.Place.Name,
        Categories = CaseWords.Categories(report.Counts.Select(c => c.Category)),
    });

    private static ReturnedItem ReturnedOf(CountClaim claim) =>
        new(CaseWords.ReturnedTo(claim.Scope, claim.To?.Name), claim.Count, claim.Approximate)
        {
            Upper = claim.Upper,
            Category = CaseWords.Category(claim.Category),
            Claimant = claim.Claimant?.Name,
            Part = claim.PartOfAnother,
        };

    private static RoundItem RoundOf(Report report)
    {
        var heads = report.InRole(Role.HeadOfDelegation).Where(r => r.Person is not null).DistinctBy(r => r.Party.Id);
        return WithProvenance(report, new RoundItem
        {
            Date = EventDate(report),
            Status = CaseWords.RoundStatus(report.Modality),
            Place = report.Places.FirstOrDefault()?.Place.Name,
            Parties = PartiesIn(report, Role.Participant, Role.HeadOfDelegation),
            Heads = heads.ToDictionary(r => r.Party.Name, r => r.Person!.Name, StringComparer.Ordinal),
            Hosts = PartiesIn(report, Role.Host),
            Mediators = PartiesIn(report, Role.Mediator),
            Outcome = Text(report, TextFields.Outcome),
            Ordinal = int.TryParse(Text(report, TextFields.Ordinal), CultureInfo.InvariantCulture, out var n) ? n : null,
            Format = Text(report, TextFields.Format),
            Level = Text(report, TextFields.Level),
        });
    }

    private static DemandItem DemandOf(Report report) => WithProvenance(report, new DemandItem
    {
        Party = PartiesIn(report, Role.Demander).FirstOrDefault(),
        Of = PartiesIn(report, Role.Addressee).FirstOrDefault(),
        Issue = Text(report, TextFields.Issue),
        Paraphrase = Text(report, TextFields.Statement),
        Conditions = [.. report.Texts(TextFields.Condition).Select(t => t.Value).Distinct(StringComparer.Ordinal)],
        Kind = Text(report, TextFields.DemandKind),
        Responses = ResponsesOf(report),
    });

    /// <summary>The answer's claimant is who answers; without one, the responders stand in the order of the answers.</summary>
    private static List<ResponseItem> ResponsesOf(Report report)
    {
        var responders = PartiesIn(report, Role.Responder);
        return [.. report.Texts(TextFields.Response)
            .Select((t, i) => new ResponseItem(t.Claimant?.Name ?? responders.ElementAtOrDefault(i), t.Value)).Distinct()];
    }

    private static AgreementItem AgreementOf(Report report) => WithProvenance(report, new AgreementItem
    {
        Date = EventDate(report) ?? report.Dates.FirstOrDefault(d => d.Kind == DateKind.Agreed)?.Value.ToString(),
        Issue = Text(report, TextFields.Issue),
        Summary = Text(report, TextFields.Summary),
        Parties = PartiesIn(report, Role.Signatory, Role.Participant),
    });

    private static StatementItem StatementOf(Report report) => WithProvenance(report, new StatementItem
    {
        Date = (report.EventDate ?? report.Dates.FirstOrDefault(d => d.Kind == DateKind.Stated))?.Value.ToString(),
        Party = PartiesIn(report, Role.Speaker).FirstOrDefault(),
        Speaker = report.InRole(Role.Speaker).FirstOrDefault(r => r.Person is not null)?.Person?.Name,
        Issue = Text(report, TextFields.Issue),
        Statement = Text(report, TextFields.Statement),
    });

    private static string? EventDate(Report report) => report.EventDate?.Value.ToString();

    private static string? Text(Report report, string field) => report.Texts(field).FirstOrDefault()?.Value;

    private static List<string> PartiesIn(Report report, params ReadOnlySpan<Role> roles)
    {
        var names = new List<string>();
        foreach (var role in roles)
            names.AddRange(report.InRole(role).Select(r => r.Party.Name).Where(name => !names.Contains(name)).Distinct());
        return names;
    }

    private static T WithProvenance<T>(Report report, T item) where T : CaseItem => item with
    {
        Role = report.Background || report.Modality == Modality.Background ? CaseItem.Background : CaseItem.Main,
        Modality = CaseWords.Modality(report.Modality),
        Evidence = [.. EvidenceOf(report)],
    };

    /// <summary>The passages, then the words of single values; each once, each group in the order of the text.</summary>
    private static IEnumerable<EvidenceItem> EvidenceOf(Report report)
    {
        var values = report.Claims.SelectMany<Claim, Quote?>(c => [c.Quote, c.ClaimantQuote]).OfType<Quote>()
            .Append(report.ModalityQuote);
        return InOrder(report.Passages).Concat(InOrder(values)).Distinct()
            .Select(q => new EvidenceItem(q.Span.Start, q.Span.End, q.Text));
    }

    private static IEnumerable<Quote> InOrder(IEnumerable<Quote> quotes) =>
        quotes.OrderBy(q => q.Span.Start).ThenBy(q => q.Span.End);
}
