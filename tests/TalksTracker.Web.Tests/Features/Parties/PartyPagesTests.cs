using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Data;
using TalksTracker.Web.Features.Parties;
using TalksTracker.Web.Features.Search;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Parties;

public sealed class PartyPagesTests : BunitContext, IClassFixture<SwapArchive>
{
    public PartyPagesTests(SwapArchive archive)
    {
        Services.AddSingleton<IDbContextFactory<TalksDb>>(archive.Database);
        Services.AddSingleton(new EngineSource(() => Result.Of(HandMadeEngine.Create())));
        Services.AddSingleton<NameBook>();
        Services.AddSingleton<PartyQueries>();
        this.RendersStatically();
    }

    [Fact]
    public void Parties_ShowsWhatEachDid_AndWhoCreditsTheMediators()
    {
        var page = Render<PartiesPage>();

        page.FindAll("tbody th").Select(h => h.TextContent.Trim()).ShouldBe(["Ukraine", "Russia", "United Arab Emirates"]);
        page.Find(".mediators > li").TextContent.ShouldContain("Credited by The Paper.");
        page.Find(".credits .evidence-mark").GetAttribute("href")!.ShouldStartWith("/articles/swaps-told#q-");
    }

    [Fact]
    public void Party_SaysWhoCameHome_AndLeadsToEachNumbersWords()
    {
        var page = OpenParty("russia");

        page.Find("h1").TextContent.Trim().ShouldBe("Russia");
        page.Find("h1").QuerySelector("a").ShouldBeNull("it would lead to itself");
        page.Find(".returned").TextContent.ShouldContain("about 225");
        var february = page.FindAll(".lines li").Single(l => l.TextContent.Contains("february", StringComparison.Ordinal));
        february.TextContent.ShouldContain("189");
        february.QuerySelectorAll(".evidence-mark").Length.ShouldBe(4);
    }

    [Fact]
    public void Party_InNoRecord_SaysThat() =>
        OpenParty("uganda").Find("[role=status] h2").TextContent.ShouldBe("No record has it in it");

    [Fact]
    public void Party_Unknown_ShowsTheWayToAll() => OpenParty("atlantis").Find(".notice a.button").GetAttribute("href").ShouldBe("/parties");

    [Theory]
    [InlineData("russian-federation", "http://localhost/parties/russia")]
    [InlineData("uae", "http://localhost/parties/united-arab-emirates")]
    public void Party_AnotherSpelling_LeadsOn(string slug, string address)
    {
        OpenParty(slug);

        Services.GetRequiredService<NavigationManager>().Uri.ShouldBe(address);
    }

    [Fact]
    public void Person_InNoArticle_HasTheVocabularysRoles()
    {
        var page = Render<PersonPage>(p => p.Add(x => x.Slug, "vladimir-medinsky"));

        page.FindAll(".roles li").Count.ShouldBe(3);
        page.FindAll(".evidence-mark").ShouldBeEmpty();
        page.Find("section[aria-labelledby=quotes]").TextContent.ShouldContain("No article that was read names");
    }

    [Fact]
    public void Person_AnotherSpelling_LeadsOn()
    {
        Render<PersonPage>(p => p.Add(x => x.Slug, "medinskiy"));

        Services.GetRequiredService<NavigationManager>().Uri.ShouldBe("http://localhost/people/vladimir-medinsky");
    }

    [Fact]
    public void Person_Unknown_OffersTheSearch() => Render<PersonPage>(p => p.Add(x => x.Slug, "john-doe"))
        .Find(".notice p a").GetAttribute("href").ShouldBe("/search?q=john%20doe");

    private IRenderedComponent<PartyPage> OpenParty(string slug) => Render<PartyPage>(p => p.Add(x => x.Slug, slug));
}
