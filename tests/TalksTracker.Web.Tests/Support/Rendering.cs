using Microsoft.AspNetCore.Components;

namespace TalksTracker.Web.Tests.Support;

/// <summary>How a component believes to be rendered. Call after the last service was added: it closes the list.</summary>
public static class Rendering
{
    public static void RendersStatically(this BunitContext context) => context.SetRendererInfo(new RendererInfo("Static", false));

    public static void RendersInteractively(this BunitContext context) => context.SetRendererInfo(new RendererInfo("Server", true));
}
