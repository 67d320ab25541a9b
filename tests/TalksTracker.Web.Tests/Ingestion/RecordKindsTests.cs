using Microsoft.EntityFrameworkCore;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Time;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Ingestion;

/// <summary>A record of each kind, from a hand-made report to its rows.</summary>
public sealed class RecordKindsTests : IAsyncLifetime
{
    private static readonly Vocabulary.Party Russia = HandMadeEngine.Lexicon.Party("russia")!;
    private static readonly Vocabulary.Party Ukraine = HandMadeEngine.Lexicon.Party("ukraine")!;
    private static readonly Vocabulary.Issue Ceasefire = HandMadeEngine.Lexicon.Issue("ceasefire")!;
    private static readonly Vocabulary.Place Istanbul = HandMadeEngine.Lexicon.Place("istanbul")!;

    private Desk _desk = null!;

    public async Task InitializeAsync() => _desk = await Desk.CreateAsync();

    public Task DisposeAsync()
    {
        _desk.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Round_KeepsPlaceOrdinalAndOutcomes()
    {
        await StoreAsync(RecordKind.Round, (words, claims) =>
        {
            claims.Add(new PlaceClaim(words("Istanbul"), "r", Istanbul));
            claims.Add(new TextClaim(words("second"), "r", TextFields.Ordinal, "2"));
            claims.Add(new TextClaim(words("no truce"), "r", TextFields.Outcome, "no truce"));
            claims.Add(new RoleClaim(words("Moscow"), "r", Role.Participant, Russia));
        }, report => new RoundRecord
        {
            Slug = "round",
            Title = "Round",
            Process = null,
            Modality = Modality.Happened,
            Date = null,
            Reports = [new Membership(report, "alone")],
            Roles = [new PartyInRole(Role.Participant, Russia, null, [.. report.InRole(Role.Participant)])],
            Place = new Chosen<Vocabulary.Place>(Istanbul, [.. report.Places], [], "the only place"),
            Ordinal = 2,
            Outcomes = [.. report.Texts(TextFields.Outcome)],
            Format = "direct",
            Level = null,
        });

        await using var db = _desk.Open();
        var round = await db.Rounds.Include(r => r.Outcomes).ThenInclude(o => o.Claim).Include(r => r.Chosen).SingleAsync();
        (round.PlaceId, round.Ordinal, round.Format, round.Date).ShouldBe(("istanbul", 2, "direct", null));
        round.Outcomes.ShouldHaveSingleItem().Claim.Value.ShouldBe("no truce");
        // "direct" has no claim in this report, so it has no evidence to show.
        round.Chosen.Select(c => c.Field).ShouldBe([ChosenFields.Place, ChosenFields.Ordinal], ignoreOrder: true);
    }

    [Theory]
    [InlineData("refused", DemandStatus.Refused)]
    [InlineData("under-consideration", DemandStatus.UnderConsideration)]
    [InlineData("counter-demand", DemandStatus.Open)]
    public async Task Demand_KeepsConditionsResponsesAndWhereItStands(string response, DemandStatus status)
    {
        await StoreAsync(RecordKind.Demand, (words, claims) =>
        {
            claims.Add(new RoleClaim(words("Moscow"), "r", Role.Demander, Russia));
            claims.Add(new TextClaim(words("no truce"), "r", TextFields.Statement, "no truce"));
            claims.Add(new TextClaim(words("second"), "r", TextFields.Condition, "second"));
            claims.Add(new TextClaim(words("Istanbul"), "r", TextFields.Response, response));
            claims.Add(new TextClaim(words("no truce"), "r", TextFields.Issue, "ceasefire"));
        }, report => new DemandRecord
        {
            Slug = "demand",
            Title = "Demand",
            Process = null,
            Modality = Modality.Proposed,
            Date = null,
            Reports = [new Membership(report, "alone")],
            Party = Russia,
            Addressee = Ukraine,
            Issue = Ceasefire,
            Statement = new Chosen<string>("no truce", [.. report.Texts(TextFields.Statement)], [], "the latest"),
            Conditions = [.. report.Texts(TextFields.Condition)],
            DemandKind = "demand",
            Responses = [new DemandResponse(Ukraine, response, report.Texts(TextFields.Response).Single())],
        });

        await using var db = _desk.Open();
        var demand = await db.Demands.Include(d => d.Conditions).Include(d => d.Responses).Include(d => d.Chosen).Include(d => d.Parties)
            .SingleAsync();
        (demand.PartyId, demand.AddresseeId, demand.IssueId, demand.Status).ShouldBe(("russia", "ukraine", "ceasefire", status));
        (demand.FirstStated, demand.LastStated).ShouldBe((new DateOnly(2025, 2, 6), new DateOnly(2025, 2, 6)));
        demand.Conditions.ShouldHaveSingleItem();
        demand.Responses.ShouldHaveSingleItem().Response.ShouldBe(response);
        demand.Chosen.Select(c => c.Field).ShouldBe([ChosenFields.Statement, ChosenFields.Party, ChosenFields.Issue], ignoreOrder: true);
        demand.Parties.Select(p => p.PartyId).ShouldBe(["russia", "ukraine"], ignoreOrder: true);
    }

    [Fact]
    public async Task AgreementAndStatement_KeepTheirWords()
    {
        await StoreAsync(RecordKind.Agreement, (words, claims) =>
        {
            claims.Add(new TextClaim(words("no truce"), "r", TextFields.Summary, "no truce"));
            claims.Add(new TallyClaim(words("second"), "r", "exchanges", 2, true, PartialDate.Month(2025, 1)));
        }, report => new AgreementRecord
        {
            Slug = "agreement",
            Title = "Agreement",
            Process = null,
            Modality = Modality.Agreed,
            Date = null,
            Reports = [new Membership(report, "alone")],
            Issue = Ceasefire,
            Summary = new Chosen<string>("no truce", [.. report.Texts(TextFields.Summary)], [], "the only one"),
            Roles = [],
        }, report => new StatementRecord
        {
            Slug = "statement",
            Title = "Statement",
            Process = null,
            Modality = Modality.Happened,
            Date = null,
            Reports = [new Membership(report, "alone")],
            Party = Russia,
            Speaker = null,
            Issue = null,
            Statement = new Chosen<string>("no truce", [.. report.Texts(TextFields.Summary)], [], "the only one"),
        });

        await using var db = _desk.Open();
        (await db.Agreements.SingleAsync()).Summary.ShouldBe("no truce");
        (await db.Statements.SingleAsync()).PartyId.ShouldBe("russia");
        (await db.TallyClaims.SingleAsync()).AsOf.ShouldBe(PartialDate.Month(2025, 1));
        (await db.Records.OrderBy(r => r.Slug).Select(r => r.Kind).ToListAsync()).ShouldBe([RecordKind.Agreement, RecordKind.Statement]);
    }

    private async Task StoreAsync(
        RecordKind kind, Action<Func<string, Quote>, List<Claim>> addClaims, params Func<Report, Assembled>[] assemble)
    {
        const string Text = "In Istanbul, Moscow said after the second round: no truce.";
        var article = HandMadeEngine.ArticleOf(Text, new ArticleOrigin(Published: new DateOnly(2025, 2, 6)));
        var claims = new List<Claim>();
        addClaims(WordsOf, claims);
        var report = new Report(kind, Modality.Happened, WordsOf(Text), [WordsOf(Text)], claims);
        var plain = HandMadeEngine.Create();
        _desk.Use(new Engine
        {
            Lexicon = plain.Lexicon,
            ExtractorVersion = "1",
            Basis = "1",
            Extract = a => plain.Extract(a) with { Reports = [report] },
            Assemble = reports => [.. assemble.Select(make => make(reports.Single()))],
        });
        await _desk.Importer.ImportAsync(article, "a.txt", null, Desk.Accepted);
        await _desk.Records.RebuildAsync();

        Quote WordsOf(string words) => Quote.Of(article, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length));
    }
}
