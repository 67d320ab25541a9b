using System.Globalization;
using System.Text;
using System.Text.Json;
using TalksTracker.Evaluation;
using TalksTracker.Evidence;
using static TalksTracker.Tests.Evaluation.SampleReports;

namespace TalksTracker.Tests.Evaluation;

public class CaseJsonTests
{
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
}
