using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Tests.Support;

/// <summary>Two articles on one round, with demands, an agreement, a swap agreed there and one that happened before.
/// Take it as an <c>IClassFixture</c>.</summary>
public sealed class IstanbulArchive : IAsyncLifetime
{
    private const string FirstText =
        "Russia and Ukraine met in Istanbul on Friday, and <b>Vladimir Medinsky</b> led Russia's delegation.\n"
        + "Ukraine demanded a full ceasefire. Russia refused that.\nRussia demanded that Ukraine renounce NATO.\n"
        + "Both agreed to swap 1,000 prisoners each.";

    private const string SecondText =
        "The delegations met in Istanbul.\n\nUkraine again demanded an unconditional ceasefire if Russia agrees to talk.\n\n"
        + "In February, 150 came home to Russia, says Moscow, and 150 to Ukraine.\n\nThe United States wants lower tariffs.";

    private static readonly PartialDate Friday = PartialDate.Of(new DateOnly(2025, 5, 16));

    private Archive _archive = null!;
    private ArticleRow _first = null!;
    private ArticleRow _second = null!;

    public TalksDatabase Database => _archive.Database;

    public async Task InitializeAsync()
    {
        _archive = await Archive.CreateAsync();
        _first = _archive.Article("first", FirstText, a =>
            (a.Published, a.PublishedInferred, a.PublishedReason) = (new DateOnly(2025, 5, 17), true, "Friday was the 16th."));
        _second = _archive.Article("second", SecondText, a =>
            (a.Title, a.Publisher, a.Published) = ("Talks go on", "The Paper", new DateOnly(2025, 5, 20)));
        var round = AddRound();
        AddDemands();
        AddSwaps(round);
        await _archive.SaveAsync();
    }

    public Task DisposeAsync()
    {
        _archive.Dispose();
        return Task.CompletedTask;
    }

    private RoundRow AddRound()
    {
        var place = new PlaceClaimRow { Field = "place", PlaceId = "istanbul", Quote = Archive.Quote(_first, "Istanbul") };
        var head = Archive.InRole(_first, Role.HeadOfDelegation, "russia", "Vladimir Medinsky", "vladimir-medinsky");
        var outcome = Archive.Text(_first, TextFields.Outcome, "Both agreed to swap 1,000 prisoners each.");
        var round = _archive.Record(
            new RoundRow { PlaceId = "istanbul" }, "round", Modality.Happened, Friday,
            Archive.Report(_first, RecordKind.Round, Modality.Happened, "Russia and Ukraine met in Istanbul on Friday", place, head, outcome),
            Archive.Report(_second, RecordKind.Round, Modality.Happened, "The delegations met in Istanbul."));
        Archive.Choose(round, ChosenFields.Place, "istanbul", place);
        var role = new RecordRoleRow { Position = 0, Role = Role.HeadOfDelegation, PartyId = "russia", PersonId = "vladimir-medinsky" };
        role.Claims.Add(new RecordRoleClaimRow { Claim = head, Position = 0 });
        round.Roles.Add(role);
        round.Outcomes.Add(new RoundOutcomeRow { Position = 0, Claim = outcome });
        return round;
    }

    private void AddDemands()
    {
        var statement = Archive.Text(_second, TextFields.Statement, "an unconditional ceasefire");
        var before = Archive.Text(_first, TextFields.Statement, "a full ceasefire");
        var answer = Archive.Text(_first, TextFields.Response, "Russia refused that", "refused");
        var condition = Archive.Text(_second, TextFields.Condition, "if Russia agrees to talk");
        var ceasefire = Demand("ukraine", "ceasefire", statement, new DateOnly(2025, 5, 20),
            Archive.Report(_first, RecordKind.Demand, Modality.Proposed, "Ukraine demanded a full ceasefire.", before, answer),
            Archive.Report(_second, RecordKind.Demand, Modality.Proposed, "Ukraine again demanded an unconditional ceasefire", statement, condition));
        ceasefire.Responses.Add(new DemandResponseRow { Position = 0, PartyId = "russia", Response = "refused", Claim = answer });
        ceasefire.Conditions.Add(new DemandConditionRow { Position = 0, Claim = condition });
        (ceasefire.AddresseeId, ceasefire.Status, ceasefire.FirstStated) = ("russia", DemandStatus.Refused, new DateOnly(2025, 5, 17));

        var nato = Archive.Text(_first, TextFields.Statement, "Ukraine renounce NATO");
        Demand("russia", "nato-neutrality", nato, new DateOnly(2025, 5, 17),
            Archive.Report(_first, RecordKind.Demand, Modality.Proposed, "Russia demanded that Ukraine renounce NATO.", nato));
        var tariffs = Archive.Text(_second, TextFields.Statement, "lower tariffs");
        Demand("united-states", "sanctions", tariffs, new DateOnly(2025, 5, 20),
            Archive.Report(_second, RecordKind.Demand, Modality.Proposed, "The United States wants lower tariffs.", tariffs));
    }

    private DemandRow Demand(string party, string issue, TextClaimRow statement, DateOnly stated, params ReportRow[] reports)
    {
        var demand = _archive.Record(
            new DemandRow
            {
                PartyId = party, IssueId = issue, Statement = statement.Value, DemandKind = "demand", Status = DemandStatus.Open,
                FirstStated = stated, LastStated = stated,
            },
            $"{party}-{issue}", Modality.Proposed, null, reports);
        Archive.Choose(demand, ChosenFields.Statement, statement.Value, statement);
        return demand;
    }

    private void AddSwaps(RoundRow round)
    {
        var toRussia = Archive.Count(_second, "russia", 150, "150 came home to Russia", "russia");
        var toUkraine = Archive.Count(_second, "ukraine", 150, "150 to Ukraine");
        var february = Swap("february", Modality.Happened, PartialDate.Month(2025, 2), toRussia, toUkraine,
            Archive.Report(_second, RecordKind.Swap, Modality.Happened, "In February, 150 came home to Russia", toRussia, toUkraine));
        february.Disputed = true;

        var each = Archive.Count(_first, "russia", 1000, "1,000 prisoners each");
        var other = Archive.Count(_first, "ukraine", 1000, "1,000 prisoners each");
        Swap("thousand", Modality.Agreed, null, each, other,
            Archive.Report(_first, RecordKind.Swap, Modality.Agreed, "Both agreed to swap 1,000 prisoners each.", each, other))
            .AgreedInRound = round;
    }

    private SwapRow Swap(string slug, Modality modality, PartialDate? date, CountClaimRow first, CountClaimRow second, ReportRow report)
    {
        var swap = _archive.Record(new SwapRow(), slug, modality, date, report);
        foreach (var (position, claim) in new[] { first, second }.Index())
        {
            Archive.Choose(swap, ChosenFields.Returned, $"{claim.Count}", claim);
            swap.Returned.Add(new SwapReturnRow
            {
                Position = position, Scope = ReturnedScope.Party, ToId = claim.ToId, Category = claim.Category, Min = claim.Count,
                Max = claim.Count, Approximate = false, PartOfAnother = false, Differing = false, Claim = claim,
                ChosenValue = swap.Chosen[position],
            });
        }

        return swap;
    }
}
