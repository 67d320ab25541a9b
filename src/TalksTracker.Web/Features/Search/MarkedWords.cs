using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TalksTracker.Web.Features.Search;

/// <summary>Found text with its marks. Written by hand, because Razor would put blanks around a mark within a word.</summary>
public sealed class MarkedWords : ComponentBase
{
    [Parameter, EditorRequired] public required MarkedText Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var part in Text.Parts)
        {
            if (part.Marked)
                builder.OpenElement(0, "mark");
            builder.AddContent(1, part.Text);
            if (part.Marked)
                builder.CloseElement();
        }
    }
}
