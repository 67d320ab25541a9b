using TalksTracker.Evidence;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Tests.Features.Demands;

public class DemandMatrixTests
{
    private static readonly HashSet<(string? Process, string Issue)> Nothing = [];
    private static readonly PartyView[] Sides = [new("a", "Aland", Side.A), new("b", "Bland", Side.B)];

    [Theory]
    [InlineData("a b", "Both sides have spoken")]
    [InlineData("a", "Only Aland has spoken")]
    [InlineData("b c", "Only Bland has spoken")]
    [InlineData("c", "Neither side has spoken")]
    public void Row_SaysWhoHasSpoken(string parties, string words) =>
        DemandMatrix.Of([.. parties.Split(' ').Select(p => Stance(p))], Sides, Nothing, only: false).Rows.ShouldHaveSingleItem().Spoken.ShouldBe(words);

    [Fact]
    public void Of_OthersWhoDemandStandBesideTheSides_AsManyAsFit()
    {
        var matrix = DemandMatrix.Of([.. "c d d e f".Split(' ').Select(p => Stance(p))], Sides, Nothing, only: false);

        matrix.Columns.Select(c => c.Id).ShouldBe(["a", "b", "d", "c", "e"]);
        matrix.NotShown.Select(c => c.Id).ShouldBe(["f"]);
    }

    [Fact]
    public void Of_OnlyTheChosen_LeavesOthersOut()
    {
        var matrix = DemandMatrix.Of([Stance("a"), Stance("c")], Sides, Nothing, only: true);

        matrix.Columns.ShouldBe(Sides);
        matrix.NotShown.ShouldBeEmpty();
    }

    [Fact]
    public void Of_IssuesInTheirOrder_TheLatestStanceIsCurrent()
    {
        var (late, early) = (Stance("a", 2), Stance("a", 2));

        var matrix = DemandMatrix.Of([late, early, Stance("b", 1)], Sides, Nothing, only: false);

        matrix.Rows.Select(r => r.Issue.Position).ShouldBe([1, 2]);
        matrix.Rows[1].Cells[0].Current.ShouldBeSameAs(late);
        matrix.Rows[1].Cells[0].Further.ShouldHaveSingleItem().ShouldBeSameAs(early);
        matrix.Rows[0].Cells[0].Current.ShouldBeNull();
    }

    [Theory]
    [InlineData("demand", DemandStatus.Open, "demand", MatrixRelation.Open)]
    [InlineData("demand", DemandStatus.Refused, "demand", MatrixRelation.Conflict)]
    [InlineData("demand", DemandStatus.Open, "refusal", MatrixRelation.Conflict)]
    [InlineData("red-line", DemandStatus.Open, "offer", MatrixRelation.Conflict)]
    [InlineData("demand", DemandStatus.Accepted, "refusal", MatrixRelation.Meet)]
    public void Row_SaysWhetherTheSidesMeet(string kind, DemandStatus status, string other, MatrixRelation relation) =>
        DemandMatrix.Of([Stance("a") with { Kind = kind, Status = status }, Stance("b") with { Kind = other }], Sides, Nothing, only: false)
            .Rows.ShouldHaveSingleItem().Relation.ShouldBe(relation);

    [Fact]
    public void Row_WhereOnlyOneSpoke_IsNeither() =>
        DemandMatrix.Of([Stance("a"), Stance("c") with { Kind = "refusal" }], Sides, Nothing, only: false)
            .Rows.ShouldHaveSingleItem().Relation.ShouldBe(MatrixRelation.Unknown);

    [Fact]
    public void Row_WithAnAgreementOnTheIssue_Meets() =>
        DemandMatrix.Of([Stance("a"), Stance("b")], Sides, new HashSet<(string? Process, string Issue)> { ("process", "i1") }, only: false)
            .Rows.ShouldHaveSingleItem().Relation.ShouldBe(MatrixRelation.Meet);

    private static Stance Stance(string side, int issue = 1) => new(
        "slug", "process", side, new PartyView(side, side), null, new IssueView($"i{issue}", $"Issue {issue}", issue), "words", "demand",
        Modality.Proposed, DemandStatus.Open, null, null, 1, []);
}
