using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Demands;

public sealed class DemandQueriesTests(IstanbulArchive archive) : IClassFixture<IstanbulArchive>
{
    private readonly DemandQueries _queries = new(archive.Database, new FoundLists());

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

    [Fact]
    public async Task CompareAsync_AsOfADay_HasTheWordsAndAnswersOfThen()
    {
        var then = await CompareAsync("to=2025-05-18");

        then.AsOf.ShouldBe(new DateOnly(2025, 5, 18));
        Stances(then).Select(s => (s.Slug, s.Statement, s.Status, s.Reports)).ShouldBe(
            [("russia-nato-neutrality", "Ukraine renounce NATO", DemandStatus.Open, 1), ("ukraine-ceasefire", "a full ceasefire", DemandStatus.Refused, 1)],
            ignoreOrder: true);
        Stances(then).Single(s => s.Slug == "ukraine-ceasefire").Words.Single().ArticleSlug.ShouldBe("first");
        then.Days.ShouldBe([new DateOnly(2025, 5, 17), new DateOnly(2025, 5, 20)]);
    }

    [Fact]
    public async Task CompareAsync_BeforeAnythingWasStated_IsEmpty() => (await CompareAsync("to=2024-01-01")).Matrix.Rows.ShouldBeEmpty();

    [Fact]
    public async Task CompareAsync_SinceARound_TellsTheNewFromTheRepeated()
    {
        var since = await CompareAsync("since=round");

        Stances(since).ShouldAllBe(s => s.LastStated > new DateOnly(2025, 5, 16) && s.Change == StanceChange.New);
        since.Sentence.ShouldEndWith("stated since The round");
    }

    [Fact]
    public async Task CompareAsync_SinceARoundThatIsNot_SaysSo() =>
        (await CompareAsync("since=yalta")).LeftOut.ShouldHaveSingleItem().ShouldContain("yalta");

    private Task<DemandComparison> CompareAsync(string query) => _queries.CompareAsync(RecordFilter.Read(DemandList.List, "?" + query));

    private static List<Stance> Stances(DemandComparison comparison) =>
        [.. comparison.Matrix.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Current is null ? [] : c.Further.Prepend(c.Current))];
}
