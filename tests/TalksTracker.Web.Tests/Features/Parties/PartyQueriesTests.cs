using TalksTracker.Evidence;
using TalksTracker.Web.Features.Parties;
using TalksTracker.Web.Features.Swaps;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Parties;

public sealed class PartyQueriesTests(SwapArchive swaps, IstanbulArchive talks) : IClassFixture<SwapArchive>, IClassFixture<IstanbulArchive>
{
    private readonly PartyQueries _swaps = new(swaps.Database);
    private readonly PartyQueries _talks = new(talks.Database);

    [Fact]
    public async Task ListAsync_HasEachPartyWithItsCounts()
    {
        var parties = (await _swaps.ListAsync()).Parties;

        parties.Select(p => p.Party.Id).ShouldBe(["ukraine", "russia", "united-arab-emirates"]);
        var ukraine = parties[0];
        (ukraine.Demands, ukraine.Swaps, ukraine.Mediations).ShouldBe((1, 5, 0));
        parties[2].Mediations.ShouldBe(1);
        parties[2].Returned.ShouldBeNull();
    }

    [Fact]
    public async Task ListAsync_PeopleReturned_AreTheSumsOfTheSwapsPage()
    {
        var totals = (await new SwapQueries(swaps.Database).ListAsync(SwapFilter.Read(null))).Totals;

        foreach (var party in (await _swaps.ListAsync()).Parties.Where(p => p.Returned is not null))
        {
            var total = totals.Returned.Single(t => t.To!.Id == party.Party.Id);
            party.Returned!.Figure.ShouldBe(total.Figure);
            (party.Returned.Swaps, party.Returned.Undisclosed, party.Returned.Differing).ShouldBe((total.Swaps, total.Undisclosed, total.Differing));
        }

        totals.Returned.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ListAsync_Mediators_HaveTheirCreditsWithWords()
    {
        var mediator = (await _swaps.ListAsync()).Mediators.ShouldHaveSingleItem();

        (mediator.Party.Id, mediator.Happened, mediator.Others).ShouldBe(("united-arab-emirates", 1, 0));
        mediator.Voices.ShouldHaveSingleItem().ShouldBe(("The Paper", 1));
        var credit = mediator.Latest.ShouldHaveSingleItem();
        credit.Record.Slug.ShouldBe("february");
        credit.Evidence.ShouldHaveSingleItem().Text.ShouldBe("The UAE mediated");
    }

    [Fact]
    public async Task FindAsync_SwapsOfAParty_AreThoseThatReturnItsPeople_LatestFirst()
    {
        var russia = (await _swaps.FindAsync("russia"))!;

        russia.Swaps.Latest.Select(s => s.Slug).ShouldBe(["march", "february", "january", "before", "thousand"]);
        russia.Swaps.IsAll.ShouldBeTrue();
        russia.Returned!.Figure.ToString().ShouldBe("about 225");
        russia.Bodies.ShouldBeNull();
        (russia.First, russia.Last).ShouldBe((new DateOnly(2024, 12, 31), new DateOnly(2025, 3, 31)));
        (await _swaps.FindAsync("ukraine"))!.Bodies!.Figure.ToString().ShouldBe("10");
    }

    [Fact]
    public async Task FindAsync_Mediator_HasItsCredits()
    {
        var emirates = (await _swaps.FindAsync("united-arab-emirates"))!;

        emirates.Mediations!.Latest.ShouldHaveSingleItem().Record.Slug.ShouldBe("february");
        emirates.Swaps.Count.ShouldBe(0);
        emirates.Kinds[RecordKind.Swap].ShouldBe(1);
    }

    [Fact]
    public async Task FindAsync_Demands_AreByIssue_AndThoseMadeOfItApart()
    {
        var ukraine = (await _talks.FindAsync("ukraine"))!;
        var russia = (await _talks.FindAsync("russia"))!;

        ukraine.Demands.ShouldHaveSingleItem().Current.Statement.ShouldBe("an unconditional ceasefire");
        ukraine.Demands[0].Current.Words.ShouldNotBeEmpty();
        russia.Asked.ShouldHaveSingleItem().Slug.ShouldBe("ukraine-ceasefire");
        russia.Demands.Select(d => d.Issue.Id).ShouldBe(["nato-neutrality"]);
    }

    [Fact]
    public async Task FindAsync_People_AreThoseThatArticlesNameForIt()
    {
        var person = (await _talks.FindAsync("russia"))!.People.ShouldHaveSingleItem();

        (person.Id, person.Reports).ShouldBe(("vladimir-medinsky", 1));
        person.Titles.ShouldContain("head of the delegation");
        person.Titles.ShouldNotContain("culture minister", "that was years before");
    }

    [Fact]
    public async Task FindPersonAsync_HasRolesRoundsAndQuotes()
    {
        var person = (await _talks.FindPersonAsync("vladimir-medinsky"))!;

        var head = person.Roles.First(r => r.Title == "head of the delegation");
        head.Evidence.ShouldHaveSingleItem().Text.ShouldBe("Vladimir Medinsky");
        person.Roles.Single(r => r.Title == "culture minister").Evidence.ShouldBeEmpty("no article is of that time");
        var meeting = person.Meetings.Latest.ShouldHaveSingleItem();
        (meeting.Record.Slug, meeting.Roles.ShouldHaveSingleItem().Role).ShouldBe(("round", Role.HeadOfDelegation));
        person.Quotes.Latest.ShouldHaveSingleItem().Text.ShouldBe("Vladimir Medinsky");
    }

    [Fact]
    public async Task Find_Unknown_IsNull()
    {
        (await _talks.FindAsync("atlantis")).ShouldBeNull();
        (await _talks.FindPersonAsync("nobody")).ShouldBeNull();
    }

    [Fact]
    public async Task FindAsync_NamedNowhere_IsEmpty()
    {
        var uganda = (await _talks.FindAsync("uganda"))!;

        uganda.Kinds.ShouldBeEmpty();
        uganda.First.ShouldBeNull();
        (await _talks.FindPersonAsync("donald-trump"))!.Quotes.Count.ShouldBe(0);
    }
}
