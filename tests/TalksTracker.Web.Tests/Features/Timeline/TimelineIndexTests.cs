using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Timeline;

namespace TalksTracker.Web.Tests.Features.Timeline;

public class TimelineIndexTests
{
    [Fact]
    public void Ids_OfAllPages_AreTheWholeListInOrder_TheUndatedLast()
    {
        var index = Index(newestFirst: false);

        var pages = Enumerable.Range(1, 3).SelectMany(page => index.Ids(Paging.At(page, size: 2, index.Count)));

        pages.ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public void Ids_NewestFirst_LeaveTheUndatedLast() => Index(newestFirst: true).Ids(Paging.Whole(5)).ShouldBe([3, 2, 1, 4, 5]);

    [Fact]
    public void Rail_HasEveryMonthOnce_WithThePageItBeginsOn()
    {
        var index = Index(newestFirst: false);

        var months = index.Rail(Paging.At(1, size: 2, index.Count)).SelectMany(year => year);

        months.Select(m => (m.Slot.Anchor, m.Count, m.Page)).ShouldBe([("m-2024-before", 1, 1), ("m-2025-01", 2, 1)]);
        index.UndatedPage(Paging.At(1, size: 2, index.Count)).ShouldBe(2);
    }

    [Fact]
    public void PositionOf_ARecordThatTheFilterDoesNotFind_IsNone()
    {
        Index(newestFirst: false).PositionOf("d").ShouldBe(3);
        Index(newestFirst: false).PositionOf("elsewhere").ShouldBeNull();
    }

    [Theory]
    [InlineData(1, 0, 100)]
    [InlineData(3, 200, 250)]
    [InlineData(99, 200, 250)]
    [InlineData(0, 0, 100)]
    public void At_APageThatIsNot_IsTheNearestOne(int asked, int first, int end)
    {
        var paging = Paging.At(asked, size: 100, total: 250);

        (paging.First, paging.End, paging.Pages).ShouldBe((first, end, 3));
    }

    [Fact]
    public void At_NothingFound_IsOneEmptyPage() => Paging.At(1, size: 100, total: 0).ShouldBe(new Paging(1, 100, 0));

    [Theory]
    [InlineData("?page=2", 2, 0)]
    [InlineData("?page=-1", 1, 1)]
    [InlineData("?page=two", 1, 1)]
    [InlineData("?page=99999999999999", 1, 1)]
    [InlineData("", 1, 0)]
    public void Read_APage_OrSaysThatItIsNone(string query, int page, int leftOut)
    {
        var filter = TimelineFilter.Read(query);

        (filter.Page, filter.LeftOut.Count).ShouldBe((page, leftOut));
    }

    [Fact]
    public void Toggled_ChangesWhatIsFound_SoTheFirstPageIsShown()
    {
        var second = TimelineFilter.Read("?page=2");

        second.Toggled(TimelineFilter.List.Fields[0], "swap").Page.ShouldBe(1);
        second.AddressOfPage(3).ShouldBe("/timeline?page=3");
        second.AddressOfPage(1).ShouldBe("/timeline");
    }

    private static TimelineIndex Index(bool newestFirst) => new(
        [Key(3, "c", "2025-01-20"), Key(1, "a", "../2024"), Key(2, "b", "2025-01-15")], [Key(5, "e"), Key(4, "d")], newestFirst);

    private static TimelineEntryKey Key(int id, string slug, string? date = null) =>
        new(id, RecordKind.Swap, slug, date is null ? null : PartialDate.TryParse(date, out var day) ? day : throw new FormatException(date), null);
}
