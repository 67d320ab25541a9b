using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Swaps;
using TalksTracker.Web.Features.Timeline;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Filtering;

public class FilterBarTests : BunitContext
{
    private static readonly Facet Mediators = new("mediator", "Mediator",
        [.. Enumerable.Range(1, 9).Select(i => new FacetOption($"m{i}", $"Mediator {i}", i, i == 2, $"/swaps?mediator=m2,m{i}"))]);

    [Fact]
    public void WithoutACircuit_IsAFormWithAButton()
    {
        this.RendersStatically();

        var bar = RenderBar();

        var form = bar.Find("form");
        (form.GetAttribute("method"), form.GetAttribute("action")).ShouldBe(("get", "/swaps"));
        bar.Find("input[name=from]").GetAttribute("value").ShouldBe("2025-01-01");
        bar.Find("input[name=mediator][checked]").GetAttribute("value").ShouldBe("m2");
        bar.Find("button[type=submit]").TextContent.ShouldBe("Show");
        bar.FindAll("input[type=search]").ShouldBeEmpty();
    }

    [Fact]
    public void WithACircuit_NeedsNoButton()
    {
        this.RendersInteractively();

        RenderBar().FindAll("button").ShouldBeEmpty();
    }

    [Fact]
    public void DateChanged_Navigates_KeepingTheRest()
    {
        this.RendersInteractively();

        RenderBar().Find("input[name=to]").Change("2025-12-31");

        Here.ShouldBe("http://localhost/swaps?from=2025-01-01&to=2025-12-31&mediator=m2");
    }

    [Fact]
    public void DateCleared_Navigates()
    {
        this.RendersInteractively();

        RenderBar().Find("input[name=from]").Change("");

        Here.ShouldBe("http://localhost/swaps?mediator=m2");
    }

    [Fact]
    public void ChoiceTicked_NavigatesToItsAddress()
    {
        this.RendersInteractively();

        RenderBar().Find("input[value=m5]").Change(true);

        Here.ShouldBe("http://localhost/swaps?mediator=m2,m5");
    }

    [Fact]
    public void Choices_AreSearched()
    {
        this.RendersInteractively();
        var bar = RenderBar();

        bar.Find("input[aria-label='Search mediator']").Input("ator 7");

        bar.FindAll("input[type=checkbox]").Select(c => c.GetAttribute("value")).ShouldBe(["m7"]);
    }

    [Fact]
    public void Choices_OpenOneAtATime_AndCloseOnEscape()
    {
        this.RendersInteractively();
        var bar = RenderBar();

        bar.Find(".choice summary").Click();
        bar.Find(".choice").HasAttribute("open").ShouldBeTrue();

        bar.Find(".choice").KeyDown("Escape");
        bar.Find(".choice").HasAttribute("open").ShouldBeFalse();
    }

    [Fact]
    public void Words_AreAskedForOnSubmit()
    {
        this.RendersInteractively();
        var bar = Render<FilterBar>(p => p.Add(b => b.List, TimelineFilter.List).Add(b => b.Query, "kind=swap").Add(b => b.Facets, []));

        bar.Find("input[name=q]").Change("all for all");
        bar.Find("form").Submit();

        Here.ShouldBe("http://localhost/timeline?kind=swap&q=all%20for%20all");
    }

    private string Here => Services.GetRequiredService<NavigationManager>().Uri;

    private IRenderedComponent<FilterBar> RenderBar() => Render<FilterBar>(p => p
        .Add(b => b.List, SwapFilter.List).Add(b => b.Query, "from=2025-01-01&mediator=m2").Add(b => b.Facets, [Mediators]));
}
