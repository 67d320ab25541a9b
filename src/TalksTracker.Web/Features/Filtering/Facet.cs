namespace TalksTracker.Web.Features.Filtering;

/// <summary>One choice of a filter, with how many records it leaves or adds.</summary>
/// <param name="Toggle">The address with this choice made, or taken back where it is made.</param>
public sealed record FacetOption(string Value, string Label, int Count, bool Selected, string Toggle);

/// <param name="Name">The field in the query string.</param>
public sealed record Facet(string Name, string Title, IReadOnlyList<FacetOption> Options);

/// <summary>A part of the filter that is in force.</summary>
/// <param name="Words">As a chip says it: "mediated by Türkiye".</param>
/// <param name="Without">The address without this part.</param>
public sealed record ActiveFilter(string Words, string Without);
