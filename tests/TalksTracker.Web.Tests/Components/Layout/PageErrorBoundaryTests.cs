using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Components.Layout;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Components.Layout;

public class PageErrorBoundaryTests : BunitContext
{
    private bool _failing = true;

    public PageErrorBoundaryTests() => Services.AddSingleton<IErrorBoundaryLogger, SilentLogger>();

    [Fact]
    public void Boundary_NothingFails_ShowsThePageAlone()
    {
        _failing = false;

        RenderBoundary().MarkupMatches("<p>the page</p>");
    }

    [Fact]
    public void Boundary_InteractivePartFails_TryAgainShowsItOnceItWorks()
    {
        this.RendersInteractively();
        var boundary = RenderBoundary();
        boundary.Find("[role=alert] h1").TextContent.ShouldBe("This page could not be shown");

        _failing = false;
        boundary.Find("button").Click();

        boundary.MarkupMatches("<p>the page</p>");
    }

    [Fact]
    public void Boundary_StaticPageFails_OffersALinkToItself()
    {
        this.RendersStatically();
        Services.GetRequiredService<NavigationManager>().NavigateTo("/swaps?from=2025-01-01");

        RenderBoundary().Find("a.button").GetAttribute("href").ShouldBe("http://localhost/swaps?from=2025-01-01");
    }

    private IRenderedComponent<PageErrorBoundary> RenderBoundary() => Render<PageErrorBoundary>(parameters => parameters
        .AddChildContent<Fragile>(child => child.Add(part => part.Fails, () => _failing)));

    private sealed class Fragile : ComponentBase
    {
        [Parameter, EditorRequired] public required Func<bool> Fails { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            if (Fails())
                throw new InvalidOperationException("broken on purpose");
            builder.AddMarkupContent(0, "<p>the page</p>");
        }
    }

    private sealed class SilentLogger : IErrorBoundaryLogger
    {
        public ValueTask LogErrorAsync(Exception exception) => ValueTask.CompletedTask;
    }
}
