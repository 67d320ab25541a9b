using System.Globalization;
using System.Text;
using System.Text.Json;
using TalksTracker.Articles;
using TalksTracker.Evaluation;
using TalksTracker.Evidence;
using TalksTracker.Extraction;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Tests.Evaluation;

public class CaseJsonTests
{
    private const string Text = "Kyiv and Moscow exchanged 150 prisoners each on Wednesday. “Abu Dhabi mediated,” said Çağan. Russia wants sanctions lifted.";

    private static readonly Article Source = Article.Of(Text).Value;
    private static readonly Party Russia = new("russia", "Russia", PartyKind.State);
    private static readonly Party Ukraine = new("ukraine", "Ukraine", PartyKind.State);
    private static readonly Party Emirates = new("uae", "United Arab Emirates", PartyKind.State);

    [Fact]
    public void Write_ASwap_HasTheGoldFormat()
    {
        var json = Write(Swap(Modality.Happened));

        json.ShouldBe("""
            {
              "id": "t",
              "published": "2025-02-06",
              "publishedInferred": false,
              "swaps": [
                {
                  "date": "2025-02-05",
                  "status": "completed",
                  "returned": [
                    {
                      "to": "Ukraine",
                      "count": 150,
                      "approximate": false,
                      "claimant": "Russia",
                      "category": "pow"
                    },
                    {
                      "to": "total",
                      "count": 300,
                      "upper": 310,
                      "approximate": true,
                      "category": "pow",
                      "part": true
                    }
                  ],
                  "mediators": [
                    "United Arab Emirates"
                  ],
                  "place": null,
                  "categories": [
                    "pow"
                  ],
                  "role": "main",
                  "modality": "happened",
                  "evidence": [
                    {
                      "start": 0,
                      "end": 58,
                      "quote": "Kyiv and Moscow exchanged 150 prisoners each on Wednesday."
                    },
                    {
                      "start": 16,
                      "end": 25,
                      "quote": "exchanged"
                    },
                    {
                      "start": 26,
                      "end": 44,
                      "quote": "150 prisoners each"
                    },
                    {
                      "start": 45,
                      "end": 57,
                      "quote": "on Wednesday"
                    },
                    {
                      "start": 60,
                      "end": 69,
                      "quote": "Abu Dhabi"
                    }
                  ]
                }
              ],
              "rounds": [],
              "demands": [],
              "agreements": [],
              "statements": []
            }
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(Modality.Happened, "completed")]
    [InlineData(Modality.Ongoing, "completed")]
    [InlineData(Modality.Agreed, "agreed")]
    [InlineData(Modality.Announced, "announced")]
    [InlineData(Modality.Proposed, "proposed")]
    [InlineData(Modality.Threatened, "proposed")]
    [InlineData(Modality.Refused, "refused")]
    [InlineData(Modality.Cancelled, "cancelled")]
    [InlineData(Modality.Denied, "denied")]
    public void Status_OfASwap_FollowsItsModality(Modality modality, string status) =>
        Case(Swap(modality)).Swaps.Single().Status.ShouldBe(status);

    [Theory]
    [InlineData(Modality.Happened, "held")]
    [InlineData(Modality.Ongoing, "ongoing")]
    [InlineData(Modality.Announced, "planned")]
    [InlineData(Modality.Agreed, "planned")]
    [InlineData(Modality.Proposed, "proposed")]
    [InlineData(Modality.Cancelled, "cancelled")]
    public void Status_OfARound_FollowsItsModality(Modality modality, string status) =>
        Case(Round(modality)).Rounds.Single().Status.ShouldBe(status);

    [Fact]
    public void Write_ARoundAndADemand_KeepTheirRoles()
    {
        var read = Case(Round(Modality.Happened), Demand());

        var round = read.Rounds.Single();
        round.Parties.ShouldBe(["Russia", "Ukraine"]);
        round.Heads.ShouldBe([new("Russia", "Vladimir Medinsky")]);
        round.Hosts.ShouldBe(["United Arab Emirates"]);
        round.Role.ShouldBe("background");
        var demand = read.Demands.Single();
        (demand.Party, demand.Of, demand.Issue, demand.Paraphrase, demand.Kind)
            .ShouldBe(("Russia", "Ukraine", "sanctions", "sanctions lifted", "demand"));
        demand.Responses.ShouldBe([new ResponseItem("Ukraine", "refused")]);
    }

    [Fact]
    public void Write_IsTheSameBytes_InEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Write(Swap(Modality.Happened));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Write(Swap(Modality.Happened)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("said Çağan “quoted”", "said Çağan “quoted”", "stays readable")]
    [InlineData("a \"quoted\"\nline", "a \\\"quoted\\\"\\nline", "what JSON forbids is escaped")]
    public void Write_AnyText_ReadsBackVerbatim(string quote, string written, string why)
    {
        var source = new TextCase { Id = quote, Statements = [new StatementItem { Evidence = [new EvidenceItem(0, quote.Length, quote)] }] };

        var json = CaseJson.Write(source);

        json.ShouldContain(written, Shouldly.Case.Sensitive, why);
        var read = GoldFile.Parse(Encoding.UTF8.GetBytes($"{{\"cases\":[{json}]}}")).Value.Single();
        read.Id.ShouldBe(quote);
        read.Statements.Single().Evidence.Single().Quote.ShouldBe(quote);
    }

    // Not a row above: an attribute can't hold it.
    [Fact]
    public void Write_HalfASurrogatePair_ReadsBackVerbatim() =>
        Write_AnyText_ReadsBackVerbatim("half a pair \ud83d here", "\\uD83D", "survives as an escape");

    [Fact]
    public void Write_ReadBack_LosesNothing()
    {
        var written = Case(Swap(Modality.Agreed), Round(Modality.Happened), Demand());

        var read = GoldFile.Parse(Encoding.UTF8.GetBytes($"{{\"cases\":[{CaseJson.Write(written)}]}}")).Value.Single();

        CaseJson.Write(read).ShouldBe(CaseJson.Write(written));
        JsonDocument.Parse(CaseJson.Write(read, indented: false)).RootElement.GetProperty("swaps").GetArrayLength().ShouldBe(1);
    }

    private static string Write(params Report[] reports) => CaseJson.Write(Case(reports));

    private static TextCase Case(params Report[] reports) => CaseBuilder.Of("t", new TalksTracker.Extraction.Extraction(
        Source, reports, new DateOnly(2025, 2, 6), false, null,
        new RunSummary(3, 0, new Dictionary<RecordKind, int>(), new Dictionary<string, int>(StringComparer.Ordinal))));

    private static Report Swap(Modality modality) => new(RecordKind.Swap, modality, Words("exchanged"), [Sentence],
    [
        new CountClaim(Words("150 prisoners each"), "each", ReturnedScope.Party, Ukraine, PeopleCategory.Military, 150, null, false) { Claimant = Russia },
        new CountClaim(Words("150 prisoners each"), "each", ReturnedScope.Party, Ukraine, PeopleCategory.Military, 150, null, false),
        new CountClaim(Words("150 prisoners each"), "sum", ReturnedScope.Total, null, PeopleCategory.Military, 300, 310, true) { PartOfAnother = true },
        new RoleClaim(Words("Abu Dhabi"), "by", Role.Mediator, Emirates),
        new DateClaim(Words("on Wednesday"), "weekday", DateKind.Event, PartialDate.Parse("2025-02-05")),
        new DateClaim(Words("on Wednesday"), "weekday", DateKind.Agreed, PartialDate.Parse("2025-01-01")),
    ]);

    private static Report Round(Modality modality) => new(RecordKind.Round, modality, Words("exchanged"), [Sentence],
    [
        new RoleClaim(Words("Moscow"), "met", Role.Participant, Russia),
        new RoleClaim(Words("Kyiv"), "met", Role.Participant, Ukraine),
        new RoleClaim(Words("Moscow"), "led", Role.HeadOfDelegation, Russia, new Person("medinsky", "Vladimir Medinsky", [])),
        new RoleClaim(Words("Kyiv"), "led", Role.HeadOfDelegation, Ukraine),
        new RoleClaim(Words("Abu Dhabi"), "host", Role.Host, Emirates),
    ])
    { Background = true };

    private static Report Demand() => new(RecordKind.Demand, Modality.Happened, Words("wants"), [Words("Russia wants sanctions lifted.")],
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
