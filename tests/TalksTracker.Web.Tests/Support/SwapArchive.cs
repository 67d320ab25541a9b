using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Tests.Support;

/// <summary>Swaps of every status and sort of date, and one record of each other kind. Take it as an <c>IClassFixture</c>.</summary>
public sealed class SwapArchive : IAsyncLifetime
{
    private const string Words =
        "On 5 February 150 came home to Russia, Moscow said. Kyiv counted 189. The UAE mediated. Ten bodies went to Ukraine.\n"
        + "In mid-January 25 returned to Russia and 25 to Ukraine, five of them wounded.\n"
        + "Before the new year about 50 returned to Russia; how many to Ukraine was not said.\n"
        + "Both sides agreed to return 1,000 each.\nA swap in March was refused, 70 to Russia.\n"
        + "They agreed on a truce. Ukraine demands a full ceasefire. The Pope offered to host.";

    private Archive _archive = null!;
    private ArticleRow _article = null!;

    public TalksDatabase Database => _archive.Database;

    public async Task InitializeAsync()
    {
        _archive = await Archive.CreateAsync();
        _article = _archive.Article("swaps-told", Words, a =>
            (a.Title, a.Publisher, a.Published) = ("Swaps told", "The Paper", new DateOnly(2025, 5, 17)));
        AddFebruary();
        AddJanuary();
        AddOthers();
        AddOtherKinds();
        await _archive.SaveAsync();
    }

    public Task DisposeAsync()
    {
        _archive.Dispose();
        return Task.CompletedTask;
    }

    private void AddFebruary()
    {
        var own = Archive.Count(_article, "russia", 150, "150 came home to Russia", "russia");
        var other = Archive.Count(_article, "russia", 189, "Kyiv counted 189", "ukraine");
        var bodies = Archive.Count(_article, "ukraine", 10, "Ten bodies");
        bodies.Category = PeopleCategory.Bodies;
        var mediator = Archive.InRole(_article, Role.Mediator, "united-arab-emirates", "The UAE mediated");
        var day = new DateClaimRow { Field = "date", Kind = DateKind.Event, Value = PartialDate.Parse("2025-02-05"), Quote = Archive.Quote(_article, "On 5 February") };
        var swap = Swap("february", Modality.Happened, "2025-02-05", "On 5 February 150 came home to Russia", [own, other, bodies, mediator, day]);
        Archive.Choose(swap, ChosenFields.Date, "2025-02-05", day);
        Return(swap, own, other);
        Return(swap, bodies);
        var role = new RecordRoleRow { Position = 0, Role = Role.Mediator, PartyId = "united-arab-emirates" };
        role.Claims.Add(new RecordRoleClaimRow { Claim = mediator, Position = 0 });
        swap.Roles.Add(role);
        swap.Parties.Add(new RecordPartyRow { PartyId = "united-arab-emirates" });
    }

    private void AddJanuary()
    {
        var toRussia = Archive.Count(_article, "russia", 25, "25 returned to Russia");
        var toUkraine = Archive.Count(_article, "ukraine", 25, "25 to Ukraine");
        var wounded = Archive.Count(_article, "ukraine", 5, "five of them wounded");
        (wounded.Category, wounded.PartOfAnother) = (PeopleCategory.Wounded, true);
        var swap = Swap("january", Modality.Happened, "2025-01-15~", "In mid-January 25 returned to Russia", [toRussia, toUkraine, wounded]);
        Return(swap, toRussia);
        Return(swap, toUkraine);
        Return(swap, wounded);
    }

    private void AddOthers()
    {
        var about = Archive.Count(_article, "russia", 50, "about 50 returned to Russia");
        about.Approximate = true;
        var silent = Archive.Count(_article, "ukraine", 0, "how many to Ukraine was not said");
        silent.Count = null;
        var before = Swap("before", Modality.Happened, "../2024-12-31", "Before the new year about 50 returned", [about, silent]);
        Return(before, about);
        Return(before, silent);

        var each = Archive.Count(_article, "russia", 1000, "1,000 each");
        var other = Archive.Count(_article, "ukraine", 1000, "1,000 each");
        var agreed = Swap("thousand", Modality.Agreed, null, "Both sides agreed to return 1,000 each.", [each, other]);
        Return(agreed, each);
        Return(agreed, other);

        var refused = Archive.Count(_article, "russia", 70, "70 to Russia");
        Return(Swap("march", Modality.Refused, "2025-03", "A swap in March was refused", [refused]), refused);
    }

    private void AddOtherKinds()
    {
        var truce = Archive.Text(_article, TextFields.Summary, "a truce");
        var agreement = _archive.Record(new AgreementRow { Summary = "a truce", IssueId = "ceasefire" }, "truce", Modality.Agreed,
            PartialDate.Parse("2025-05"), Archive.Report(_article, RecordKind.Agreement, Modality.Agreed, "They agreed on a truce.", truce));
        Archive.Choose(agreement, ChosenFields.Summary, "a truce", truce);

        var ceasefire = Archive.Text(_article, TextFields.Statement, "a full ceasefire");
        var demand = _archive.Record(
            new DemandRow
            {
                PartyId = "ukraine", IssueId = "ceasefire", Statement = "a full ceasefire", DemandKind = "demand", Status = DemandStatus.Open,
                FirstStated = new DateOnly(2025, 5, 17), LastStated = new DateOnly(2025, 5, 17),
            },
            "demand", Modality.Proposed, null,
            Archive.Report(_article, RecordKind.Demand, Modality.Proposed, "Ukraine demands a full ceasefire.", ceasefire));
        Archive.Choose(demand, ChosenFields.Statement, "a full ceasefire", ceasefire);
        demand.Parties.Add(new RecordPartyRow { PartyId = "ukraine" });

        _archive.Record(new StatementRow { Statement = "The Pope offered to host." }, "offer", Modality.Announced, null,
            Archive.Report(_article, RecordKind.Statement, Modality.Announced, "The Pope offered to host."));
    }

    private SwapRow Swap(string slug, Modality modality, string? date, string passage, ClaimRow[] claims)
    {
        var swap = _archive.Record(new SwapRow(), slug, modality, date is null ? null : PartialDate.Parse(date),
            Archive.Report(_article, RecordKind.Swap, modality, passage, claims));
        swap.Parties.AddRange([new RecordPartyRow { PartyId = "russia" }, new RecordPartyRow { PartyId = "ukraine" }]);
        return swap;
    }

    private static void Return(SwapRow swap, CountClaimRow shown, params CountClaimRow[] others)
    {
        Archive.Choose(swap, ChosenFields.Returned, $"{shown.Count}", shown);
        var chosen = swap.Chosen[^1];
        foreach (var (position, other) in others.Index())
            chosen.Claims.Add(new ChosenClaimRow { Claim = other, Position = position + 1, Agrees = false });
        swap.Returned.Add(new SwapReturnRow
        {
            Position = swap.Returned.Count, Scope = shown.Scope, ToId = shown.ToId, Category = shown.Category, Min = shown.Count,
            Max = shown.Count, Approximate = shown.Approximate, PartOfAnother = shown.PartOfAnother, Differing = others.Length > 0,
            Claim = shown, ChosenValue = chosen,
        });
    }
}
