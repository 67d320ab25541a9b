using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Data;
using TalksTracker.Web.Features.Search;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Search;

public sealed class SearchPageTests : BunitContext, IClassFixture<IstanbulArchive>
{
    public SearchPageTests(IstanbulArchive archive)
    {
        Services.AddSingleton<IDbContextFactory<TalksDb>>(archive.Database);
        Services.AddSingleton(new EngineSource(() => Result.Of(HandMadeEngine.Create())));
        Services.AddSingleton<NameBook>();
        Services.AddSingleton<SearchQueries>();
        this.RendersStatically();
    }

    [Fact]
    public void Page_MarksWhatWasFound_AndCountsTheKinds()
    {
        var page = Open("q=ceasefire");

        page.FindAll(".hit").Count.ShouldBe(5);
        page.FindAll(".hit mark").ShouldAllBe(m => m.TextContent == "ceasefire");
        page.FindAll(".facet a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["/search?q=ceasefire&kind=demand", "/search?q=ceasefire&kind=quote", "/search?q=ceasefire&kind=article"]);
        page.Find("input[type=search]").GetAttribute("value").ShouldBe("ceasefire");
        page.FindAll(".pager").ShouldBeEmpty();
    }

    [Fact]
    public void Page_WhatTheArticleHolds_IsText()
    {
        var page = Open("q=Medinsky");

        page.FindAll(".hit b").ShouldAllBe(b => b.ParentElement!.TagName == "Q", "the article's own markup is its text");
        page.FindAll(".hit").ShouldContain(h => h.TextContent.Contains("<b>Vladimir Medinsky</b>", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_AnotherSpelling_IsSaid() =>
        Open("q=Medinski").FindAll("p.small").ShouldContain(p => p.TextContent.Contains("“Medinski” is also looked for as medinsky", StringComparison.Ordinal));

    [Fact]
    public void Page_NothingAsked_SaysHow() => Open("").Find("#advice").TextContent.ShouldBe("How to ask");

    [Fact]
    public void Page_NothingFound_OffersTheWordsAlone() =>
        Open("q=ceasefire+xylophone").Find("[role=status] li a").GetAttribute("href").ShouldBe("/search?q=ceasefire");

    [Fact]
    public void Page_WhatWasLeftOut_IsSaid() =>
        Open("q=ceasefire+%22&kind=fish").FindAll(".left-out li").Count.ShouldBe(2);

    private IRenderedComponent<SearchPage> Open(string query)
    {
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo($"/search?{query}");
        return Render<SearchPage>();
    }
}
