using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Demands;

public sealed class DemandQueriesTests(IstanbulArchive archive) : IClassFixture<IstanbulArchive>
{
    private readonly DemandQueries _queries = new(archive.Database);

    [Fact]
    public async Task FindAsync_HasEachStepWithItsWordsInOrder()
    {
        var demand = (await _queries.FindAsync("ukraine-ceasefire"))!;

        demand.Steps.Select(s => (s.Passages[0].ArticleSlug, s.Passages[0].Text, s.Reason)).ShouldBe(
        [
            ("first", "Ukraine demanded a full ceasefire.", "reason 0"),
            ("second", "Ukraine again demanded an unconditional ceasefire", "reason 1"),
        ]);
        demand.Steps[0].SaidInferred.ShouldBeTrue();
        demand.Stance.Addressee!.Name.ShouldBe("Russia");
        demand.Conditions.ShouldHaveSingleItem().Words.Text.ShouldBe("if Russia agrees to talk");
        var answer = demand.Answers.ShouldHaveSingleItem();
        (answer.Party.Id, answer.Response, answer.Words.Text).ShouldBe(("russia", "refused", "Russia refused that"));
    }

    [Fact]
    public async Task FindAsync_UnknownSlug_IsNull() => (await _queries.FindAsync("nope")).ShouldBeNull();
}
