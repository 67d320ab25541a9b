using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features;
using TalksTracker.Web.Features.Swaps;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Swaps;

public sealed class SwapPageTests : BunitContext, IClassFixture<SwapArchive>
{
    private readonly SwapArchive _archive;

    public SwapPageTests(SwapArchive archive)
    {
        _archive = archive;
        Services.AddSingleton<IDbContextFactory<TalksDb>>(archive.Database);
        Services.AddSingleton<SwapPageQueries>();
        Services.AddSingleton<RetiredAddresses>();
        this.RendersStatically();
    }

    [Fact]
    public void Page_ShowsBothDirections_WithEachClaimAndItsWords()
    {
        var page = Open("february");

        page.Find("h1").TextContent.ShouldBe("The february");
        page.FindAll(".direction h3").Select(h => h.TextContent.Trim()).ShouldBe(["To Russia", "To Ukraine"]);
        page.FindAll(".direction")[0].TextContent.ShouldContain("The numbers differ.");
        page.FindAll(".direction")[0].QuerySelectorAll("blockquote b").Select(q => q.TextContent)
            .ShouldBe(["150 came home to Russia", "Kyiv counted 189"]);
        page.FindAll(".direction")[1].TextContent.ShouldContain("bodies");
    }

    [Fact]
    public void Page_NobodySaysHowMany_SaysThat() =>
        Open("march").FindAll(".direction")[1].TextContent.ShouldContain("No article says how many.");

    [Fact]
    public void Page_EveryValue_LeadsToItsQuote()
    {
        var page = Open("february");

        page.FindAll(".evidence-mark").Select(a => a.TextContent.Trim()).ShouldBe(
        [
            "Words for the status", "Words for the date", "Words for 150 prisoners of war returned to Russia",
            "Words for 189 prisoners of war returned to Russia", "Words for 10 bodies returned to Ukraine",
        ]);
        page.FindAll(".evidence-mark").ShouldAllBe(a => a.GetAttribute("href")!.StartsWith("/articles/swaps-told#q-", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_SaysHowItWasMade_AndHowToCiteIt()
    {
        var page = Open("february");

        page.Find("section[aria-labelledby=making]").TextContent.ShouldContain("reason 0");
        page.Find("section[aria-labelledby=mediators]").TextContent.ShouldContain("Credited by The Paper.");
        page.Find(".citation a").GetAttribute("href").ShouldBe("http://localhost/swaps/february");
    }

    [Fact]
    public void Page_Agreed_SpeaksOfWhoIsToComeHome() =>
        Open("thousand").Find("#people").TextContent.ShouldBe("Who is to come home");

    [Fact]
    public void Page_UnknownAddress_ShowsTheWayToAllSwaps() =>
        Open("atlantis").Find(".notice a.button").GetAttribute("href").ShouldBe("/swaps");

    [Fact]
    public async Task Page_History_LeadsFromTheAgreementToItsStages_EachWithItsReason()
    {
        await using (var db = _archive.Database.CreateDbContext())
        {
            var swaps = await db.Swaps.ToDictionaryAsync(s => s.Slug);
            (swaps["february"].Fulfils, swaps["february"].FulfilsReason) = (swaps["thousand"], "The same figures were agreed.");
            (swaps["january"].StageOf, swaps["january"].StageOfReason) = (swaps["february"], "Its day is one of those.");
            await db.SaveChangesAsync();
        }

        var whole = Open("february").Find("section[aria-labelledby=status]");
        whole.QuerySelector("p a")!.GetAttribute("href").ShouldBe("/swaps/thousand");
        whole.TextContent.ShouldContain("The same figures were agreed.");
        whole.QuerySelector("ul li a")!.GetAttribute("href").ShouldBe("/swaps/january");
        whole.QuerySelector("ul li")!.TextContent.ShouldContain("Its day is one of those.");
        Open("thousand").Find("section[aria-labelledby=status] ul li a").GetAttribute("href").ShouldBe("/swaps/february");
        Open("january").Find("section[aria-labelledby=status]").TextContent.ShouldContain("A stage of The february.");
    }

    [Fact]
    public async Task Page_RecordWasJoined_LeadsOn()
    {
        await using (var db = _archive.Database.CreateDbContext())
        {
            db.RetiredSlugs.Add(new RetiredSlugRow { Slug = "old", Title = "Old", SuccessorSlug = "february", RetiredAt = DateTime.UnixEpoch });
            await db.SaveChangesAsync();
        }

        Open("old");

        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().Uri.ShouldBe("http://localhost/swaps/february");
    }

    private IRenderedComponent<SwapPage> Open(string slug) => Render<SwapPage>(p => p.Add(s => s.Slug, slug));
}
