using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Swaps;
using TalksTracker.Web.Features.Timeline;

namespace TalksTracker.Web.Tests.Features.Filtering;

public class RecordFilterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("from=2025-01-01&to=2025-12-31&mediator=united-arab-emirates&party=russia&status=completed")]
    [InlineData("mediator=qatar,turkey&status=agreed,completed")]
    [InlineData("to=2024-12-31&order=oldest")]
    public void Query_OfASwapFilter_ComesBackAsItWas(string query)
    {
        var filter = SwapFilter.Read("?" + query);

        filter.Query.ShouldBe(query);
        filter.LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void Query_OfATimelineFilter_ComesBackAsItWas()
    {
        const string Query = "kind=swap,round&party=russia&mediator=qatar&issue=ceasefire&modality=agreed&process=russia-ukraine&q=all%20for%20all&order=newest";

        TimelineFilter.Read(Query).Query.ShouldBe(Query);
    }

    [Fact]
    public void Query_AsAFormSendsIt_IsTheSameFilter()
    {
        var filter = SwapFilter.Read("?from=&to=2025-12-31&mediator=qatar&mediator=turkey&party=");

        filter.Query.ShouldBe("to=2025-12-31&mediator=qatar,turkey");
        filter.LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void Dates_MonthsAndYears_MeanTheirFirstAndLastDay() =>
        SwapFilter.Read("from=2025&to=2025-02").Dates.ShouldBe(new DateRange(new(2025, 1, 1), new(2025, 2, 28)));

    [Fact]
    public void Status_TwoNamesOfOneThing_AreOne() => SwapFilter.Read("status=happened,completed").Query.ShouldBe("status=completed");

    [Theory]
    [InlineData("from=soon", "from: “soon” is no date such as 2025-02-05.")]
    [InlineData("from=2025-13-01", "from: “2025-13-01” is no date such as 2025-02-05.")]
    [InlineData("from=2025-02-01&to=2025-01-01", "The dates stood the wrong way round; they were read from the earlier to the later.")]
    [InlineData("mediator=<script>", "mediator: “<script>” is no name that an address can hold.")]
    [InlineData("colour=7", "“colour” is no filter of this page.")]
    [InlineData("q=truce", "“q” is no filter of this page.")]
    [InlineData("order=random", "order: “random” is none of newest, oldest, largest.")]
    public void Nonsense_IsLeftOutWithAWord(string query, string problem) =>
        SwapFilter.Read("?" + query).LeftOut.ShouldHaveSingleItem().ShouldBe(problem);

    [Fact]
    public void ReversedDates_AreTurnedRound() =>
        SwapFilter.Read("from=2025-02-01&to=2025-01-01").Query.ShouldBe("from=2025-01-01&to=2025-02-01");

    [Fact]
    public void TenKilobytes_AreCutShort()
    {
        var text = new string('x', 10_000);

        var filter = TimelineFilter.Read($"?q={text}&party={text}&{text}={text}&mediator={string.Join(',', Enumerable.Range(0, 3000))}");

        filter.Text!.Length.ShouldBe(QueryReader.LongestText);
        filter.Chosen["mediator"].Count.ShouldBe(40);
        filter.LeftOut.Count.ShouldBe(4);
        filter.LeftOut.ShouldAllBe(problem => problem.Length < 120);
    }

    [Fact]
    public void Toggled_AddsAndTakesBack()
    {
        var mediator = SwapFilter.List.Fields[0];
        var filter = SwapFilter.Read("mediator=qatar");

        filter.Toggled(mediator, "turkey").Address.ShouldBe("/swaps?mediator=qatar,turkey");
        filter.Toggled(mediator, "qatar").Address.ShouldBe("/swaps");
    }
}
