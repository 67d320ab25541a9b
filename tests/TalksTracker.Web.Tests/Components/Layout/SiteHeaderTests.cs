using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Components.Layout;

namespace TalksTracker.Web.Tests.Components.Layout;

public class SiteHeaderTests : BunitContext
{
    [Fact]
    public void Header_OnAPageOfASection_MarksTheSectionAsCurrent()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/swaps/2025-02-05-russia-ukraine");

        Render<SiteHeader>().Find("nav [aria-current=page]").MarkupMatches(
            """<a href="/swaps" class="active" aria-current="page">Swaps</a>""");
    }

    [Fact]
    public void Header_OnTheFrontPage_MarksNothing() =>
        Render<SiteHeader>().FindAll("[aria-current]").ShouldBeEmpty();
}
