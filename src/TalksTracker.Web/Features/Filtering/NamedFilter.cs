using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>A filter whose values all exist, with what they are called: it can be said, and counted.</summary>
public sealed record NamedFilter(RecordFilter Filter, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Names)
{
    /// <summary>The heading: "Swaps mediated by Türkiye, from 1 January 2025 on".</summary>
    public string Sentence => Filter.IsEmpty
        ? Texts.Of($"{Filter.List.Words}.All")
        : Texts.Of("List.Filtered", ("list", Texts.Of(Filter.List.Words)), ("filters", string.Join(", ", Phrases().Select(p => p.Words))));

    /// <summary>The parts in force, each with the address that lacks it.</summary>
    public IReadOnlyList<ActiveFilter> Active => [.. Phrases().Select(p => new ActiveFilter(p.Words, p.Without.Address))];

    /// <summary>The choices of each field, counted among what the rest of the filter leaves.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken = default)
    {
        var facets = new List<Facet>();
        foreach (var field in Filter.List.Fields)
        {
            var others = Filter.With(field, []).WhereListed(records);
            var counts = await field.CountAsync(db, others, cancellationToken);
            facets.Add(new Facet(field.Name, field.Title, [.. Options(field, counts)]));
        }

        return facets;
    }

    private IEnumerable<FacetOption> Options(FilterField field, IReadOnlyList<FieldCount> counts)
    {
        var chosen = Filter.Values(field);
        var missing = chosen.Where(v => counts.All(c => c.Value != v)).Select(v => new FieldCount(v, Names[field.Name][v], 0));
        return counts.Concat(missing)
            .Select(c => new FacetOption(c.Value, c.Label, c.Count, chosen.Contains(c.Value), Filter.Toggled(field, c.Value).Address));
    }

    private IEnumerable<(string Words, RecordFilter Without)> Phrases()
    {
        foreach (var field in Filter.List.Fields.Where(f => Filter.Chosen.ContainsKey(f.Name)))
            yield return (field.Phrase([.. Filter.Values(field).Select(v => Names[field.Name][v])]), Filter.With(field, []));
        if (Filter.Text is { } text)
            yield return (Texts.Of("Filter.Text.Is", ("text", text)), Filter with { Text = null });
        if (!Filter.Dates.IsOpen)
            yield return (Filter.Dates.Words, Filter with { Dates = DateRange.Always });
    }
}
