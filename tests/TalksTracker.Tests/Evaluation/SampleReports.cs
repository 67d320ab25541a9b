using TalksTracker.Articles;
using TalksTracker.Evaluation;
using TalksTracker.Evidence;
using TalksTracker.Extraction;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Tests.Evaluation;

/// <summary>Reports made by hand, as an extractor could make them of one short text.</summary>
internal static class SampleReports
{
    private const string Text = "Kyiv and Moscow exchanged 150 prisoners each on Wednesday. “Abu Dhabi mediated,” said Çağan. Russia wants sanctions lifted.";

    private static readonly Article Source = Article.Of(Text).Value;
    private static readonly Party Russia = new("russia", "Russia", PartyKind.State);
    private static readonly Party Ukraine = new("ukraine", "Ukraine", PartyKind.State);
    private static readonly Party Emirates = new("uae", "United Arab Emirates", PartyKind.State);

    public static TextCase Case(params Report[] reports) => CaseBuilder.Of("t", new TalksTracker.Extraction.Extraction(
        Source, reports, new DateOnly(2025, 2, 6), false, null,
        new RunSummary(3, 0, new Dictionary<RecordKind, int>(), new Dictionary<string, int>(StringComparer.Ordinal))));

    public static Report Swap(Modality modality) => new(RecordKind.Swap, modality, Words("exchanged"), [Sentence],
    [
        new CountClaim(Words("150 prisoners each"), "each", ReturnedScope.Party, Ukraine, PeopleCategory.Military, 150, null, false) { Claimant = Russia },
        new CountClaim(Words("150 prisoners each"), "each", ReturnedScope.Party, Ukraine, PeopleCategory.Military, 150, null, false),
        new CountClaim(Words("150 prisoners each"), "sum", ReturnedScope.Total, null, PeopleCategory.Military, 300, 310, true) { PartOfAnother = true },
        new RoleClaim(Words("Abu Dhabi"), "by", Role.Mediator, Emirates),
        new DateClaim(Words("on Wednesday"), "weekday", DateKind.Event, PartialDate.Parse("2025-02-05")),
        new DateClaim(Words("on Wednesday"), "weekday", DateKind.Agreed, PartialDate.Parse("2025-01-01")),
    ]);

    public static Report Round(Modality modality) => new(RecordKind.Round, modality, Words("exchanged"), [Sentence],
    [
        new RoleClaim(Words("Moscow"), "met", Role.Participant, Russia),
        new RoleClaim(Words("Kyiv"), "met", Role.Participant, Ukraine),
        new RoleClaim(Words("Moscow"), "led", Role.HeadOfDelegation, Russia, new Person("medinsky", "Vladimir Medinsky", [])),
        new RoleClaim(Words("Kyiv"), "led", Role.HeadOfDelegation, Ukraine),
        new RoleClaim(Words("Abu Dhabi"), "host", Role.Host, Emirates),
    ])
    { Background = true };

    public static Report Demand() => new(RecordKind.Demand, Modality.Happened, Words("wants"), [Words("Russia wants sanctions lifted.")],
    [
        new RoleClaim(Words("Russia"), "wants", Role.Demander, Russia),
        new RoleClaim(Words("Kyiv"), "wants", Role.Addressee, Ukraine),
        new TextClaim(Words("sanctions"), "issue", TextFields.Issue, "sanctions"),
        new TextClaim(Words("sanctions lifted"), "clause", TextFields.Statement, "sanctions lifted"),
        new TextClaim(Words("wants"), "kind", TextFields.DemandKind, "demand"),
        new TextClaim(Words("Kyiv"), "answer", TextFields.Response, "refused") { Claimant = Ukraine },
    ]);

    private static Quote Sentence => Quote.Of(Source, new TextSpan(0, 58));

    private static Quote Words(string words) => Quote.Of(Source, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
