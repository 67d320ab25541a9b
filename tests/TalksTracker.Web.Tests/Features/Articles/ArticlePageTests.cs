using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Features.Articles;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Articles;

public sealed class ArticlePageTests : BunitContext, IClassFixture<IstanbulArchive>
{
    private readonly IstanbulArchive _archive;

    public ArticlePageTests(IstanbulArchive archive)
    {
        _archive = archive;
        Services.AddSingleton(new ArticleQueries(archive.Database));
    }

    [Fact]
    public void Text_IsShownWholeAndAsText()
    {
        var page = RenderPage("first");

        var text = page.Find(".article-text");
        foreach (var note in text.QuerySelectorAll(".note-mark"))
            note.Remove();
        using var db = _archive.Database.CreateDbContext();
        text.TextContent.ShouldBe(db.Articles.Single(a => a.Slug == "first").Text);
        text.QuerySelector("b").ShouldBeNull();
    }

    [Fact]
    public void EveryQuote_HasOneAnchor()
    {
        var page = RenderPage("first");

        using var db = _archive.Database.CreateDbContext();
        var ids = db.Quotes.Where(q => q.Article.Slug == "first").Select(q => q.Id).ToList().Select(Urls.QuoteAnchor).Order();
        page.FindAll(".article-text mark[id]").Select(m => m.Id).Order().ShouldBe(ids);
    }

    [Fact]
    public void Quote_NamesTheRecordItServes_OnceForASentence()
    {
        var page = RenderPage("first");

        var passage = page.FindAll(".article-text mark.passage").Single(m => m.TextContent.StartsWith("Russia demanded", StringComparison.Ordinal));
        var note = passage.QuerySelectorAll(".note-mark").ShouldHaveSingleItem();
        note.GetAttribute("title").ShouldBe("demand: The russia-nato-neutrality");
        page.Find($"#{new Uri(new Uri("http://x"), note.GetAttribute("href")).Fragment[1..]} h3 a")
            .GetAttribute("href").ShouldBe(Urls.Demand("russia-nato-neutrality"));
    }

    [Fact]
    public void Claims_LeadToTheirWords()
    {
        var page = RenderPage("first");

        foreach (var link in page.FindAll(".article-claims dd a"))
            page.FindAll(new Uri(new Uri("http://x"), link.GetAttribute("href")).Fragment).ShouldHaveSingleItem();
    }

    [Fact]
    public void UnknownFacts_StayUnknown_AndAnInferredDaySaysWhy()
    {
        var head = RenderPage("first").Find(".page-head").TextContent;

        head.ShouldContain("Its title is unknown");
        head.ShouldContain("Unknown publisher");
        head.ShouldContain("(inferred)");
        head.ShouldContain("Friday was the 16th.");
    }

    [Fact]
    public void UnknownSlug_SaysSo() =>
        RenderPage("nope").Find("h1").TextContent.ShouldBe("There is no such article");

    private IRenderedComponent<ArticlePage> RenderPage(string slug)
    {
        this.RendersStatically();
        return Render<ArticlePage>(p => p.Add(page => page.Slug, slug));
    }
}
