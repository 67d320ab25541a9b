using TalksTracker.Evidence;
using TalksTracker.Web.Features.Rounds;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Rounds;

public sealed class RoundQueriesTests(IstanbulArchive archive) : IClassFixture<IstanbulArchive>
{
    private readonly RoundQueries _queries = new(archive.Database);

    [Fact]
    public async Task FindAsync_EveryValueHasItsWords()
    {
        var round = (await _queries.FindAsync("round"))!;

        var place = round.Facts.ShouldHaveSingleItem();
        (place.Label, place.Value).ShouldBe(("Place", "Istanbul"));
        place.Chosen.Agreeing.ShouldHaveSingleItem().Text.ShouldBe("Istanbul");
        var head = round.Roles.ShouldHaveSingleItem();
        (head.Role, head.Person, head.Party.Id).ShouldBe((Role.HeadOfDelegation, "Vladimir Medinsky", "russia"));
        head.Evidence.ShouldNotBeEmpty();
        round.ModalityWords.Count.ShouldBe(2);
    }

    [Fact]
    public async Task FindAsync_HasWhatWasAgreedThereAndDemandedAround()
    {
        var round = (await _queries.FindAsync("round"))!;

        round.Agreed.ShouldHaveSingleItem().Slug.ShouldBe("thousand");
        round.Demands.Select(d => d.Slug).Order().ShouldBe(["russia-nato-neutrality", "ukraine-ceasefire", "united-states-sanctions"]);
        round.Outcomes.ShouldHaveSingleItem().Words.Text.ShouldBe("Both agreed to swap 1,000 prisoners each.");
        round.Reports.Select(r => r.Reason).ShouldBe(["reason 0", "reason 1"]);
    }

    [Fact]
    public async Task ListAsync_HasTheRound() =>
        (await _queries.ListAsync(RoundFilter.Read(""))).Items.ShouldHaveSingleItem().Place.ShouldBe("Istanbul");

    [Theory]
    [InlineData("?status=held", 1)]
    [InlineData("?to=2025-05-15", 0)]
    [InlineData("?host=russia", 0)]
    public async Task ListAsync_UnderAFilter_HasWhatFits(string query, int found)
    {
        var list = await _queries.ListAsync(RoundFilter.Read(query));

        (list.Paging.Total, list.Of).ShouldBe((found, 1));
        list.Filter.Filter.LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public async Task FindAsync_UnknownSlug_IsNull() => (await _queries.FindAsync("nope")).ShouldBeNull();
}
