using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Demands;

public sealed class DemandsPageTests : BunitContext, IClassFixture<IstanbulArchive>
{
    public DemandsPageTests(IstanbulArchive archive)
    {
        Services.AddSingleton(new DemandQueries(archive.Database, new FoundLists()));
        this.RendersStatically();
    }

    [Fact]
    public void Matrix_ComparesTheSidesAndOthersWhoDemand()
    {
        var page = RenderPage("");

        page.FindAll("thead th").Select(h => h.TextContent.Trim()).ShouldBe(["Issue", "Russia", "Ukraine", "United States"]);
        page.FindAll("tbody th .issue").Select(h => h.TextContent).ShouldBe(["Ceasefire", "NATO and neutrality", "Sanctions"]);
        page.FindAll("tbody th .spoken").Select(h => h.TextContent).ShouldBe(
            ["Only Ukraine has spoken", "Only Russia has spoken", "Neither side has spoken"]);
    }

    [Fact]
    public void Cell_HasTheWordsTheirDayTheirSourceAndALinkToThem()
    {
        var cell = RenderPage("").FindAll("tbody tr")[0].QuerySelectorAll("td")[1];

        cell.QuerySelector(".stance-words a")!.TextContent.ShouldBe("“an unconditional ceasefire”");
        cell.QuerySelector(".evidence-mark")!.GetAttribute("href")!.ShouldStartWith("/articles/second#q-");
        cell.QuerySelector(".modality")!.TextContent.ShouldBe("proposed");
        cell.QuerySelector(".kind")!.TextContent.ShouldBe("Demand to Russia");
        var source = cell.QuerySelector(".stance-source")!.TextContent;
        source.ShouldContain("20 May 2025");
        source.ShouldContain("The Paper");
        source.ShouldContain("refused");
    }

    [Fact]
    public void ChosenParties_AreTheColumns()
    {
        var page = RenderPage("?party=ukraine,united-states");

        page.FindAll("thead th").Select(h => h.TextContent.Trim()).ShouldBe(["Issue", "Ukraine", "United States"]);
        page.Find(".found").TextContent.ShouldBe("Demands made by Ukraine or United States");
    }

    [Fact]
    public void ChosenIssue_IsTheOnlyRow() =>
        RenderPage("?issue=ceasefire").FindAll("tbody th .issue").ShouldHaveSingleItem().TextContent.ShouldBe("Ceasefire");

    [Fact]
    public void NonsenseInTheAddress_IsLeftOutWithAWord()
    {
        var page = RenderPage("?issue=nothing&party=%3Cscript%3E&colour=red");

        page.FindAll("tbody tr").Count.ShouldBe(3);
        page.FindAll(".left-out li").Count.ShouldBe(3);
    }

    [Fact]
    public void NothingFits_SaysSoAndLeadsBack()
    {
        var page = RenderPage("?party=france");

        page.FindAll("table").ShouldBeEmpty();
        page.Find(".notice a").GetAttribute("href").ShouldBe(Urls.Demands);
    }

    private IRenderedComponent<DemandsPage> RenderPage(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.Demands + query);
        return Render<DemandsPage>();
    }
}
