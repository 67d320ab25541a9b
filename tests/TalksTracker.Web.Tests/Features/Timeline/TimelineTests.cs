using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Data;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Timeline;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Timeline;

public sealed class TimelineTests : BunitContext, IClassFixture<SwapArchive>
{
    private readonly SwapArchive _archive;

    public TimelineTests(SwapArchive archive)
    {
        _archive = archive;
        Services.AddSingleton<IDbContextFactory<TalksDb>>(archive.Database);
        Services.AddSingleton<FoundLists>();
        Services.AddSingleton<TimelineQueries>();
    }

    [Theory]
    [InlineData("", "before january february march truce demand", "thousand offer")]
    [InlineData("kind=agreement,demand", "truce demand", "")]
    [InlineData("issue=ceasefire", "truce demand", "")]
    [InlineData("modality=agreed", "truce", "thousand")]
    [InlineData("mediator=united-arab-emirates", "february", "")]
    [InlineData("q=ceasefire", "demand", "")]
    [InlineData("q=100%25", "", "")]
    [InlineData("process=russia-ukraine&kind=swap", "before january february march", "thousand")]
    [InlineData("from=2025-05-01&to=2025-05-10", "truce", "thousand offer")]
    [InlineData("from=2025-05-17&order=newest", "demand truce", "thousand offer")]
    public async Task List_IsInOrder_WithTheUndatedApart(string query, string items, string undated)
    {
        var list = await new TimelineQueries(_archive.Database, new FoundLists()).ListAsync(TimelineFilter.Read(query));

        string.Join(' ', list.Items.Select(i => i.Slug)).ShouldBe(items);
        string.Join(' ', list.Undated.Select(i => i.Slug)).ShouldBe(undated);
        list.Of.ShouldBe(8);
    }

    [Fact]
    public async Task Facets_OfIssues_CountAllKinds()
    {
        var list = await new TimelineQueries(_archive.Database, new FoundLists()).ListAsync(TimelineFilter.Read(""));

        list.Facets.Single(f => f.Name == "issue").Options.Select(o => (o.Value, o.Count)).ShouldBe([("ceasefire", 2)]);
        list.Facets.Single(f => f.Name == "kind").Options.Select(o => (o.Label, o.Count)).ShouldBe(
            [("swaps", 5), ("demands", 1), ("agreements", 1), ("statements", 1)]);
    }

    [Fact]
    public void Page_GroupsByYearAndMonth_AndTheRailJumpsThere()
    {
        var page = Open("/timeline");

        page.FindAll("h2[id^=y-], h2#undated").Select(h => h.TextContent).ShouldBe(["2024", "2025", "Without a date"]);
        page.FindAll("h3[id^=m-]").Select(h => h.TextContent).ShouldBe(
            ["That year or before 2024", "January 2025", "February 2025", "March 2025", "May 2025"]);
        page.FindAll(".rail a").Select(a => a.GetAttribute("href")).ShouldContain("/timeline#m-2025-02");
        page.Find("#m-2025-02").ShouldNotBeNull();
    }

    [Fact]
    public void Page_MarksKindsAndVagueDates()
    {
        var page = Open("/timeline");

        var january = page.Find("#r-january");
        january.QuerySelector(".kind-mark")!.TextContent.ShouldBe("swap");
        january.QuerySelector(".when")!.TextContent.ShouldContain("mid-January 2025");
        january.QuerySelector("rect.possible").ShouldNotBeNull();
        page.FindAll("#r-february rect").ShouldBeEmpty();
        page.Find("#r-demand .when").TextContent.ShouldContain("first reported");
    }

    [Fact]
    public void Page_NothingMatches_OffersEverything() =>
        Open("/timeline?q=xyzzy").Find(".notice a.button").GetAttribute("href").ShouldBe("/timeline");

    private IRenderedComponent<TimelinePage> Open(string address)
    {
        this.RendersStatically();
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<TimelinePage>();
    }
}
