using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Features.Filtering;

namespace TalksTracker.Web.Tests.Components.Shared;

public class FilterPartsTests : BunitContext
{
    private static readonly Facet Mediators = new("mediator", "Mediator",
    [
        new("qatar", "Qatar", 2, true, "/swaps"),
        new("turkey", "Türkiye", 1, false, "/swaps?mediator=qatar,turkey"),
    ]);

    [Fact]
    public void Facets_AreLinksThatToggle_WithTheChosenOneMarked()
    {
        var list = Render<FacetList>(p => p.Add(f => f.Facet, Mediators));

        list.FindAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["/swaps", "/swaps?mediator=qatar,turkey"]);
        list.Find("a[aria-current=true]").TextContent.ShouldContain("Qatar");
        list.FindAll(".number").Select(n => n.TextContent).ShouldBe(["2 records", "1 record"]);
    }

    [Fact]
    public void Facets_NothingToChoose_AreNotThere() =>
        Render<FacetList>(p => p.Add(f => f.Facet, Mediators with { Options = [] })).MarkupMatches("");

    [Fact]
    public void ActiveFilters_EachLeadsToTheListWithoutIt()
    {
        var chips = Render<ActiveFilters>(p => p.Add(a => a.ClearAddress, "/swaps")
            .Add(a => a.Filters, [new("mediated by Qatar", "/swaps?party=russia"), new("involving Russia", "/swaps?mediator=qatar")]));

        chips.FindAll("a").Select(a => (a.TextContent, a.GetAttribute("href"))).ShouldBe(
        [
            ("Remove: mediated by Qatar", "/swaps?party=russia"),
            ("Remove: involving Russia", "/swaps?mediator=qatar"),
            ("Clear all", "/swaps"),
        ]);
    }

    [Fact]
    public void Sentence_SaysWhatWasLeftOut_WithoutTrustingIt()
    {
        var sentence = Render<FilterSentence>(p => p
            .Add(s => s.Sentence, "All swaps").Add(s => s.Found, "4 swaps").Add(s => s.LeftOut, ["“<b>” is no filter of this page."]));

        sentence.Find("h1").TextContent.ShouldBe("All swaps");
        sentence.Find("[role=status]").TextContent.ShouldBe("4 swaps");
        sentence.Find(".left-out li").TextContent.ShouldBe("“<b>” is no filter of this page.");
    }

    [Fact]
    public void States_SayWhatToDo()
    {
        Render<EmptyState>(p => p.Add(e => e.Title, "No swap").Add(e => e.Address, "/swaps"))
            .Find("[role=status] a").GetAttribute("href").ShouldBe("/swaps");
        Render<LoadFailed>(p => p.Add(e => e.Title, "Not read").Add(e => e.Address, "/swaps?party=russia"))
            .Find("[role=alert] a").GetAttribute("href").ShouldBe("/swaps?party=russia");
    }
}
