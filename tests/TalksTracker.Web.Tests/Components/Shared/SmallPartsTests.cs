using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Sections;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Components.Shared;

/// <summary>The small shared components in their states.</summary>
public class SmallPartsTests : BunitContext
{
    private static readonly EvidenceView Words = new(
        "an-article", "An article", "The Paper", new DateOnly(2025, 2, 6), 7, "150 were swapped", "Russia", "by-hand")
    {
        Before = "Then ", After = ".",
    };

    public static TheoryData<Modality> Modalities => [.. Enum.GetValues<Modality>()];

    public static TheoryData<RecordKind> Kinds => [.. Enum.GetValues<RecordKind>()];

    [Theory]
    [MemberData(nameof(Modalities))]
    public void Modality_IsAMarkAndAlwaysAWord(Modality modality)
    {
        var mark = Render<ModalityMark>(p => p.Add(m => m.Modality, modality)).Find(".modality");

        mark.TextContent.ShouldBe(ModalityWords.Word(modality));
        ModalityWords.FromSlug(mark.GetAttribute("data-modality")!).ShouldBe(modality);
    }

    [Theory]
    [InlineData(RecordKind.Swap, "completed", "завершено")]
    [InlineData(RecordKind.Round, "held", "проведено")]
    [InlineData(RecordKind.Demand, "stated", "висловлено")]
    [InlineData(RecordKind.Statement, "stated", "висловлено")]
    [InlineData(RecordKind.Agreement, "concluded", "укладено")]
    public void Modality_WhatHappened_HasTheWordOfItsKind(RecordKind kind, string english, string ukrainian)
    {
        Mark().ShouldBe(english);
        using var speaking = new Speaking("uk");
        Mark().ShouldBe(ukrainian);

        string Mark() => Render<ModalityMark>(p => p.Add(m => m.Modality, Modality.Happened).Add(m => m.Kind, kind)).Find("span").TextContent;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_IsADrawingForTheEye_AndAWord(RecordKind kind)
    {
        var mark = Render<KindMark>(p => p.Add(k => k.Kind, kind));

        mark.Find("svg").GetAttribute("aria-hidden").ShouldBe("true");
        mark.Find(".kind-mark").TextContent.ShouldBe(KindWords.One(kind));
        KindWords.FromSlug(mark.Find(".kind-mark").GetAttribute("data-kind")!).ShouldBe(kind);
    }

    [Theory]
    [InlineData(Side.A, "a")]
    [InlineData(Side.B, "b")]
    [InlineData(Side.None, null)]
    public void Party_IsItsName_WithItsSide(Side side, string? mark)
    {
        var party = Render<PartyName>(p => p.Add(n => n.Party, new PartyView("qatar", "Qatar", side))).Find(".party");

        (party.TextContent.Trim(), party.GetAttribute("data-side")).ShouldBe(("Qatar", mark));
    }

    [Fact]
    public void Quote_HasItsSentence_WhoSaysSo_AndTheWayToIt_InItsOwnLanguage()
    {
        using var speaking = new Speaking("uk");

        var quote = Render<QuoteBlock>(p => p.Add(q => q.Evidence, Words));

        quote.Find("blockquote").GetAttribute("lang").ShouldBe("en");
        quote.Find("blockquote").TextContent.ShouldBe("Then 150 were swapped.");
        quote.Find("b").ClassName.ShouldBe("in-context");
        quote.Find("figcaption").TextContent.Trim().ShouldStartWith("Russia, у статті An article, The Paper, 6 лютого 2025 р.");
        quote.Find("figcaption a").GetAttribute("href").ShouldBe("/articles/an-article#q-7");
    }

    [Fact]
    public void Quote_AWholeSentenceOfTheArticleItself_NamesNobody()
    {
        var quote = Render<QuoteBlock>(p => p.Add(q => q.Evidence, Words with { Claimant = null, Before = "", After = "" }));

        quote.Find("b").HasAttribute("class").ShouldBeFalse();
        quote.FindAll(".claimant").ShouldBeEmpty();
    }

    [Fact]
    public void Byline_LeavesOutWhatIsUnknown()
    {
        Line(Words).ShouldBe(", The Paper, 6 February 2025");
        Line(Words with { Publisher = null }).ShouldBe(", 6 February 2025");
        Line(Words with { Publisher = null, Published = null }).ShouldBe("");

        string Line(EvidenceView evidence) => string.Concat(Render<ArticleByline>(p => p.Add(b => b.Evidence, evidence)).Nodes.Select(n => n.TextContent)).Trim();
    }

    [Fact]
    public void Citation_NamesTitleDayAndAddress()
    {
        var cite = Render<CiteThis>(p => p
            .Add(c => c.Title, "150 returned").Add(c => c.Address, "https://talks.example/swaps/x").Add(c => c.Version, new DateTime(2025, 6, 1, 0, 0, 0, DateTimeKind.Utc)));

        cite.Find(".citation").TextContent.ShouldBe("“150 returned.” TalksTracker, as of 1 June 2025. https://talks.example/swaps/x");
        cite.Find("a").GetAttribute("href").ShouldBe("https://talks.example/swaps/x");
    }

    [Fact]
    public void LeftOut_NamesEachProblem_AndIsNotThereWithoutOne()
    {
        Render<LeftOut>(p => p.Add(l => l.Problems, [])).MarkupMatches("");
        Render<LeftOut>(p => p.Add(l => l.Problems, ["“x” is no filter."])).FindAll("li").ShouldHaveSingleItem().TextContent.ShouldBe("“x” is no filter.");
    }

    [Theory]
    [InlineData(false, "h1")]
    [InlineData(true, "h2")]
    public void Failure_HasTheHeadingThatFits_AndAWayToTryAgain(bool part, string heading)
    {
        var failed = Render<LoadFailed>(p => p.Add(f => f.Title, "Not read").Add(f => f.Address, "/swaps?party=russia").Add(f => f.IsPart, part));

        failed.Find($"[role=alert] > {heading}").TextContent.ShouldBe("Not read");
        failed.Find("a").GetAttribute("href").ShouldBe("/swaps?party=russia");
    }

    [Fact]
    public void Empty_WithoutAWayOn_HasNone() =>
        Render<EmptyState>(p => p.Add(e => e.Title, "Nothing")).FindAll("a").ShouldBeEmpty();

    [Fact]
    public void NotFound_SaysWhatIsMissing_AndWhereToLook()
    {
        var missing = Render<NotFoundState>(p => p.Add(n => n.Title, "No such swap").Add(n => n.Address, "/swaps").Add(n => n.Action, "All swaps"));

        missing.Find("h1").TextContent.ShouldBe("No such swap");
        missing.Find("a").TextContent.ShouldBe("All swaps");
    }

    [Fact]
    public void Head_NamesItsAddress_OrKeepsOutOfSearches()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/swaps?utm=x");
        JSInterop.Setup<string>("Blazor._internal.PageTitle.getAndRemoveExistingTitle").SetResult("");
        var head = Render<HeadOutlet>();

        Render<PageHead>(p => p.Add(h => h.Title, "Swaps").Add(h => h.Description, "All of them"));
        head.Find("title").TextContent.ShouldBe("Swaps · TalksTracker");
        head.Find("link[rel=canonical]").GetAttribute("href").ShouldBe("http://localhost/swaps");
        head.Find("meta[name=description]").GetAttribute("content").ShouldBe("All of them");
        head.FindAll("meta[name=robots]").ShouldBeEmpty();

        Render<PageHead>(p => p.Add(h => h.Title, "Gone").Add(h => h.Unlisted, true));
        head.Find("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
        head.FindAll("link[rel=canonical]").ShouldBeEmpty();
    }

    [Fact]
    public void ControlTheme_StandsInTheHead_BeforeOurs()
    {
        var outlet = Render<SectionOutlet>(p => p.Add(o => o.SectionName, ControlTheme.Section));

        Render<ControlTheme>();

        outlet.FindAll("link").Select(l => l.GetAttribute("href")).ShouldBe(["_content/Radzen.Blazor/css/material-base.css", "css/controls.css"]);
    }
}
