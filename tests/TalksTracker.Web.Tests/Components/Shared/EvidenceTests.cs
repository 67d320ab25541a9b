using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Tests.Components.Shared;

/// <summary>The components that show words beside values.</summary>
public class EvidenceTests : BunitContext
{
    private static readonly PartyView Russia = new("russia", "Russia", Side.A);
    private static readonly PartyView Ukraine = new("ukraine", "Ukraine", Side.B);

    [Fact]
    public void Quote_ShowsTheWordsInTheirSentence_WithWhoSaysSoAndWhere()
    {
        var words = Words(7, "150 servicemen", claimant: "Russia") with { Before = "On Wednesday ", After = " came home." };

        var quote = Render<QuoteBlock>(p => p.Add(q => q.Evidence, words));

        quote.Find("blockquote").TextContent.ShouldBe("On Wednesday 150 servicemen came home.");
        quote.Find("b.in-context").TextContent.ShouldBe("150 servicemen");
        quote.Find("figcaption").TextContent.ShouldContain("Russia, in");
        quote.Find("figcaption a").GetAttribute("href").ShouldBe("/articles/told#q-7");
        quote.Find("time").GetAttribute("datetime").ShouldBe("2025-02-06");
    }

    [Fact]
    public void Link_LeadsToTheWords_AndIsDescribedByThem()
    {
        var mark = Render<EvidenceLink>(p => p.Add(l => l.Evidence, [Words(7, "150 servicemen")]).Add(l => l.For, "the number"));

        var link = mark.Find("a");
        link.GetAttribute("href").ShouldBe("/articles/told#q-7");
        link.TextContent.Trim().ShouldBe("Words for the number");
        var described = mark.Find($"#{link.GetAttribute("aria-describedby")}");
        described.GetAttribute("role").ShouldBe("tooltip");
        described.TextContent.ShouldContain("150 servicemen");
        described.TextContent.ShouldContain("Told, The Paper, 6 February 2025");
    }

    [Fact]
    public void Link_ManyWords_ShowsThreeAndCountsTheRest()
    {
        var mark = Render<EvidenceLink>(p => p
            .Add(l => l.Evidence, [.. Enumerable.Range(1, 5).Select(i => Words(i, $"words {i}"))]).Add(l => l.For, "the number"));

        mark.FindAll("q").Count.ShouldBe(3);
        mark.Markup.ShouldContain("and 2 more");
    }

    [Fact]
    public void Link_NoWords_IsNothing() =>
        Render<EvidenceLink>(p => p.Add(l => l.Evidence, []).Add(l => l.For, "the number")).MarkupMatches("");

    [Fact]
    public void Count_ClaimsDiffer_StandSideBySideWithTheirClaimants()
    {
        var count = Count(Claim(1, 150, Russia), Claim(2, 189, Ukraine), Claim(3, 150, null));

        var shown = Render<CountClaims>(p => p.Add(c => c.Count, count));

        shown.FindAll(".claimed").Select(c => $"{c.QuerySelector(".number")!.TextContent} {c.QuerySelector(".by")!.TextContent}")
            .ShouldBe(["150 Russia and The Paper", "189 Ukraine"]);
        shown.Markup.ShouldContain("(claims differ)");
    }

    [Fact]
    public void Count_AllAgree_IsOneNumber()
    {
        var shown = Render<CountClaims>(p => p.Add(c => c.Count, Count(Claim(1, 1000, Russia), Claim(2, 1000, Ukraine))));

        shown.Find(".number").TextContent.ShouldBe("1,000");
        shown.FindAll(".by").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(150, null, false, "150")]
    [InlineData(150, 150, true, "about 150")]
    [InlineData(150, 200, false, "150–200")]
    [InlineData(null, null, true, "number not disclosed")]
    public void Figure_SaysHowSureItIs(int? min, int? max, bool approximate, string words) =>
        new Figure(min, max, approximate).ToString().ShouldBe(words);

    [Fact]
    public void Party_AlwaysHasItsName_AndTheMarkOfItsSide_AndLeadsToItsPage() =>
        Render<PartyName>(p => p.Add(n => n.Party, Ukraine))
            .MarkupMatches("""<span class="party" data-side="b"><a href="/parties/ukraine">Ukraine</a></span>""");

    [Fact]
    public void Party_OnItsOwnPage_IsNoLink() => Render<PartyName>(p => p.Add(n => n.Party, Ukraine).Add(n => n.IsPlain, true))
        .MarkupMatches("""<span class="party" data-side="b">Ukraine</span>""");

    [Fact]
    public void Place_LeadsToTheTimelineOfIt() =>
        Render<PlaceLink>(p => p.Add(n => n.Name, "Abu Dhabi")).MarkupMatches("""<a class="place" href="/timeline?q=Abu%20Dhabi">Abu Dhabi</a>""");

    [Fact]
    public void Person_LeadsToTheirPage() => Render<PersonLink>(p => p.Add(n => n.Name, "Jane").Add(n => n.Id, "jane-doe"))
        .MarkupMatches("""<a class="person" href="/people/jane-doe">Jane</a>""");

    [Fact]
    public void Person_WithoutAPage_IsAName() => Render<PersonLink>(p => p.Add(n => n.Name, "Jane")).MarkupMatches("Jane");

    [Theory]
    [InlineData(Modality.Happened, RecordKind.Swap, "happened", "completed")]
    [InlineData(Modality.Happened, RecordKind.Round, "happened", "held")]
    [InlineData(Modality.Ongoing, RecordKind.Swap, "ongoing", "under way")]
    [InlineData(Modality.Refused, RecordKind.Demand, "refused", "refused")]
    public void Modality_IsDrawnAndSaid(Modality modality, RecordKind kind, string drawn, string word) =>
        Render<ModalityMark>(p => p.Add(m => m.Modality, modality).Add(m => m.Kind, kind))
            .MarkupMatches($"""<span class="modality" data-modality="{drawn}">{word}</span>""");

    [Fact]
    public void Modality_EverySlugIsReadBack() =>
        Enum.GetValues<Modality>().ShouldAllBe(m => ModalityWords.FromSlug(ModalityWords.Slug(m)) == m);

    private static CountView Count(params CountClaimView[] claims) =>
        new(ReturnedScope.Party, Russia, PeopleCategory.Military, false, "its own people", claims);

    private static CountClaimView Claim(int id, int count, PartyView? claimant) =>
        new(new Figure(count, count, false), claimant, Words(id, $"{count}", claimant?.Name));

    private static EvidenceView Words(int id, string text, string? claimant = null) =>
        new("told", "Told", "The Paper", new DateOnly(2025, 2, 6), id, text, claimant, "rule");
}
