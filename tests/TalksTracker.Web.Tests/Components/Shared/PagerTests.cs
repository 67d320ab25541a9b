using System.Globalization;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Components.Shared;

public sealed class PagerTests : BunitContext
{
    public PagerTests() => this.RendersStatically();

    [Theory]
    [InlineData(1, 3, "1 2 3 Next", "at the beginning")]
    [InlineData(5, 9, "Previous 1 … 4 5 6 … 9 Next", "in the middle")]
    [InlineData(2, 2, "Previous 1 2", "at the end")]
    public void Pager_ShowsTheEndsAndTheNeighbours(int page, int last, string shown, string why) =>
        string.Join(' ', Open(page, last).FindAll("li").Select(l => l.TextContent.Trim())).ShouldBe(shown, why);

    [Fact]
    public void Pager_OnePage_IsNothing() => Open(1, 1).Markup.Trim().ShouldBeEmpty();

    [Fact]
    public void Pager_MarksThisPage_AndLeadsToTheOthers()
    {
        var pager = Open(2, 3);

        pager.Find("[aria-current=page]").TextContent.ShouldBe("2");
        pager.Find("[rel=next]").GetAttribute("href").ShouldBe("/list?page=3");
    }

    private IRenderedComponent<Pager> Open(int page, int last) => Render<Pager>(p => p
        .Add(x => x.Page, page)
        .Add(x => x.LastPage, last)
        .Add(x => x.AddressOf, number => $"/list?page={number.ToString(CultureInfo.InvariantCulture)}"));
}
