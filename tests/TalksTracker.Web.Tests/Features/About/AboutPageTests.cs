using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalksTracker.Evaluation;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Features.About;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.About;

public sealed class AboutPageTests : BunitContext
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Page_CountsTheQuotes_AndSaysThatAllStand()
    {
        using var desk = await FilledDeskAsync();

        var page = Open(desk);

        var whole = page.Find("section[aria-labelledby=numbers] > p").TextContent;
        whole.ShouldStartWith("All 4 quotes stand in the stored articles");
        page.FindAll(".numbers a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("/timeline?kind=swap");
    }

    [Fact]
    public async Task Page_AQuoteWasTamperedWith_NamesIt()
    {
        using var desk = await FilledDeskAsync();
        await using (var db = desk.Open())
            await db.Quotes.Where(q => q.Text == "russia 150").ExecuteUpdateAsync(q => q.SetProperty(x => x.Text, "russia 155"));

        Open(desk).Find("[role=alert]").TextContent.ShouldContain("russia 155");
    }

    [Fact]
    public async Task Page_NoScoreCard_SaysThatNothingWasMeasured()
    {
        using var desk = await FilledDeskAsync();

        var scores = Open(desk).Find("section[aria-labelledby=scores]");

        scores.TextContent.ShouldContain("carries no score card");
        scores.QuerySelector("table").ShouldBeNull();
    }

    [Fact]
    public async Task Page_ScoreCard_IsShownWithItsFields()
    {
        using var desk = await FilledDeskAsync();
        var card = new ScoreCard(18, 2, 0, [new KindScore("swaps", 12, 4, 3, 0, [new FieldScore("date", 11, 12, 6, 7)])], []);
        await File.WriteAllTextAsync(_folder.File("score.json"), ScoreCardJson.Write([new GoldScore("dev.json", card)], "1"));

        var scores = Open(desk).Find("section[aria-labelledby=scores]");

        scores.QuerySelectorAll("tbody tr > *").Select(c => c.TextContent).ShouldBe(["swaps", "0.80", "0.75", "0.77", "12", "4", "3"]);
        scores.TextContent.ShouldContain("11 of 12 right, 6 of 7 where stated");
    }

    [Fact]
    public async Task CodeBook_HasEveryKind_AndEveryModality()
    {
        using var desk = await FilledDeskAsync();

        var page = Open(desk);

        CodeBook.Parts.Select(p => p.Kind).OfType<RecordKind>().ShouldBe(Enum.GetValues<RecordKind>(), ignoreOrder: true);
        page.FindAll("section[aria-labelledby=codebook] table").Count.ShouldBe(CodeBook.Parts.Count);
        page.FindAll("dt .modality").Count.ShouldBe(Enum.GetValues<Modality>().Length);
        foreach (var section in AboutParts.Sections)
            page.FindAll($"h2#{section}").ShouldHaveSingleItem();
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _folder.Dispose();
    }

    private static async Task<Desk> FilledDeskAsync()
    {
        var desk = await Desk.CreateAsync();
        await desk.ImportAsync("swap 2025-02-05: russia 150, via united-arab-emirates\n");
        await desk.Records.RebuildAsync();
        return desk;
    }

    private IRenderedComponent<AboutPage> Open(Desk desk)
    {
        Services.AddSingleton<IDbContextFactory<TalksDb>>(desk.Database);
        Services.AddSingleton(new QuoteCheck(new Verification(desk.Database), desk.Records, TimeProvider.System));
        Services.AddSingleton(new ScoreCardFile(_folder.File("score.json"), NullLogger<ScoreCardFile>.Instance));
        Services.AddSingleton<AboutQueries>();
        this.RendersStatically();
        var page = Render<AboutPage>();
        // The score card is read from a file, which takes as long as it takes.
        page.WaitForElement("#take");
        return page;
    }
}
