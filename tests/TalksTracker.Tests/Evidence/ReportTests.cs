using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Evidence;

public class ReportTests
{
    [Fact]
    public void Report_WithoutPassages_CannotBe()
    {
        var quote = Told.Words(Told.ArticleOf("2025-02-06"), 0);

        Should.Throw<ArgumentException>(() => new Report(RecordKind.Swap, Modality.Happened, quote, [], [])).Message.ShouldContain("passage");
        Should.Throw<ArgumentNullException>(() => new Report(RecordKind.Swap, Modality.Happened, null!, [quote], []));
        Should.Throw<ArgumentNullException>(() => new Report(RecordKind.Swap, Modality.Happened, quote, [quote], null!));
    }

    [Fact]
    public void Report_KnowsItsArticleAndDay()
    {
        var report = Told.Swap("2025-02-06", "2025-02-05", "ukraine 150; russia 150");

        report.Published.ShouldBe(new DateOnly(2025, 2, 6));
        report.EventDate.ShouldNotBeNull().Value.ToString().ShouldBe("2025-02-05");
        report.Counts.Select(c => c.Count).ShouldBe([150, 150]);
        report.InRole(Role.Mediator).ShouldBeEmpty();
    }

    [Fact]
    public void EventDate_IsNeverTheDayOfTheDeal()
    {
        var article = Article.Of("They agreed on Monday.").Value;
        var quote = Told.Words(article, 0);
        var agreed = new DateClaim(quote, "d", DateKind.Agreed, TalksTracker.Time.PartialDate.Parse("2025-02-03"));

        Told.Of(RecordKind.Swap, Modality.Agreed, article, [agreed]).EventDate.ShouldBeNull();
    }
}
