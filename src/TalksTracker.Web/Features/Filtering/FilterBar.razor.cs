using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace TalksTracker.Web.Features.Filtering;

public sealed partial class FilterBar : ComponentBase
{
    private string? _open;
    private string? _text;

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired] public required FilteredList List { get; set; }

    /// <summary>The filter in force, as its query string.</summary>
    [Parameter, EditorRequired] public required string Query { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<Facet> Facets { get; set; }

    private bool Alive => RendererInfo.IsInteractive;

    private RecordFilter Filter { get; set; } = null!;

    protected override void OnParametersSet()
    {
        Filter = RecordFilter.Read(List, Query);
        _text = Filter.Text;
    }

    private void AskFrom(string? day) => Ask((Filter with { Dates = new DateRange(Day(day), Filter.Dates.To) }).Address);

    private void AskTo(string? day) => Ask((Filter with { Dates = new DateRange(Filter.Dates.From, Day(day)) }).Address);

    private void AskForText() => Ask((Filter with { Text = string.IsNullOrWhiteSpace(_text) ? null : _text.Trim() }).Address);

    // The page below follows without a reload; what is shown here arrives with it as parameters.
    private void Ask(string address) => Navigation.NavigateTo(address);

    private static DateOnly? Day(string? value) => string.IsNullOrEmpty(value) ? null : DateRange.Read(value, last: false);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
