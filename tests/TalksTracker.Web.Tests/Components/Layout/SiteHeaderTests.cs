using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Components.Layout;
using TalksTracker.Web.Data;
using TalksTracker.Web.Features.Processes;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Components.Layout;

public sealed class SiteHeaderTests : BunitContext, IClassFixture<IstanbulArchive>
{
    private const string Sections = ".site-nav > ul > li > a";

    public SiteHeaderTests(IstanbulArchive archive)
    {
        Services.AddSingleton<IDbContextFactory<TalksDb>>(archive.Database);
        Services.AddSingleton<ProcessQueries>();
    }

    [Theory]
    [InlineData("/swaps", "page")]
    [InlineData("/swaps?party=russia", "page")]
    [InlineData("/swaps/2025-02-05-russia-ukraine", "true")]
    public void Header_MarksTheSectionAtHand(string address, string mark)
    {
        var current = At(address).FindAll($"{Sections}[aria-current]").ShouldHaveSingleItem();

        (current.GetAttribute("href"), current.TextContent, current.GetAttribute("aria-current")).ShouldBe(("/swaps", "Swaps", mark));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/swapshop")]
    public void Header_ElsewhereMarksNothing(string address) => At(address).FindAll($"{Sections}[aria-current]").ShouldBeEmpty();

    [Fact]
    public void Header_TakesTheChosenProcessAlong_ToPagesThatHaveIt()
    {
        var header = At("/swaps?status=completed&process=russia-ukraine");

        header.FindAll(Sections).Select(a => a.GetAttribute("href")).ShouldBe(
        [
            "/timeline?process=russia-ukraine", "/demands?process=russia-ukraine", "/swaps?process=russia-ukraine",
            "/rounds?process=russia-ukraine", "/parties", "/articles",
        ]);
        header.Find(".site-name").GetAttribute("href").ShouldBe("/?process=russia-ukraine");
    }

    [Fact]
    public void Search_IsAPlainForm()
    {
        var form = At("/").Find("form[role=search]");

        (form.GetAttribute("method"), form.GetAttribute("action")).ShouldBe(("get", "/search"));
        form.QuerySelector("input[name=q]")!.GetAttribute("aria-label").ShouldBe("Words to search for");
    }

    [Fact]
    public void Switch_KeepsTheRestOfThePage_AndMarksItsChoice()
    {
        var links = At("/swaps?status=completed").FindAll(".process-switch a");
        links.Select(a => (a.GetAttribute("href"), a.GetAttribute("aria-current"))).ShouldBe(
            [("/swaps?status=completed", "true"), ("/swaps?status=completed&process=russia-ukraine", null)]);

        At("/swaps?process=russia-ukraine").Find(".process-switch summary").TextContent.ShouldBe("Peace process: Russia-Ukraine talks");
    }

    [Fact]
    public async Task Switch_WithoutAnyRecord_IsNotThere()
    {
        using var empty = await TalksDatabase.MigratedAsync();
        Services.AddSingleton<IDbContextFactory<TalksDb>>(empty);

        At("/").FindAll(".process-switch").ShouldBeEmpty();
    }

    [Fact]
    public void Switch_DatabaseDoesNotAnswer_TheFrameStands()
    {
        using var broken = new TalksDatabase();
        Services.AddSingleton<IDbContextFactory<TalksDb>>(broken);

        At("/").Find(".site-nav").ShouldNotBeNull();
    }

    private IRenderedComponent<SiteHeader> At(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<SiteHeader>();
    }
}
