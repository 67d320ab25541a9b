using Microsoft.AspNetCore.WebUtilities;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>A list of records that can be filtered: its address, what it lists, and by what.</summary>
/// <param name="Words">The key of what the heading starts with under a filter ("Prisoner swaps"); with ".All" behind it, that of
/// the heading without one ("All prisoner swaps").</param>
/// <param name="Orders">The values of "order"; the first is the default and never stands in an address.</param>
/// <param name="PageSize">Records on a page; 0 where all stand on one.</param>
public sealed record FilteredList(
    string Path, string Words, IReadOnlyList<FilterField> Fields, bool HasText, IReadOnlyList<string> Orders, int PageSize = 0);

/// <summary>What is asked of a list. It knows its query string, its clause and its sentence; page, JSON and whatever else shows
/// the list take the same one.</summary>
public sealed record RecordFilter(FilteredList List)
{
    public DateRange Dates { get; init; } = DateRange.Always;

    /// <summary>By field name; a field without a choice is missing.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public string? Text { get; init; }

    public string Order { get; init; } = List.Orders[0];

    /// <summary>Which page of the list, from 1. No part of the filter: every change of it begins at the first page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The record whose page is asked for, by its slug, whichever that is.</summary>
    public string? At { get; init; }

    /// <summary>What of the query string could not be used, in words.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public bool IsEmpty => Dates.IsOpen && Chosen.Count == 0 && Text is null;

    public string Address => Urls.With(List.Path, Query);

    public string AddressOfPage(int page) => page == 1 ? Address : Urls.With(List.Path, $"{Query}{(Query.Length == 0 ? "" : "&")}page={page}");

    public string Query => QueryHelpers.AddQueryString("", Parameters()).TrimStart('?').Replace("%2C", ",", StringComparison.Ordinal);

    public IReadOnlyList<string> Values(FilterField field) => Chosen.GetValueOrDefault(field.Name, []);

    public static RecordFilter Read(FilteredList list, string? query)
    {
        var reader = new QueryReader(query);
        var dates = reader.Dates();
        var chosen = list.Fields.Select(f => (f.Name, Values: Canonical(f, reader)))
            .Where(f => f.Values.Count > 0).ToDictionary(f => f.Name, f => f.Values);
        var text = list.HasText ? reader.Text("q") : null;
        var order = reader.Values("order").FirstOrDefault(list.Orders[0]);
        if (!list.Orders.Contains(order))
            reader.Complain(Texts.Of("Filter.LeftOut.Order", ("value", QueryReader.Echo(order)), ("orders", string.Join(", ", list.Orders))));
        var (page, at) = list.PageSize > 0 ? (reader.Page("page"), reader.Values("at") is [var slug, ..] ? slug : null) : (1, null);
        reader.ComplainOfTheRest();
        return new RecordFilter(list)
        {
            Dates = dates,
            Chosen = chosen,
            Text = text,
            Order = list.Orders.Contains(order) ? order : list.Orders[0],
            Page = page,
            At = at,
            LeftOut = reader.LeftOut,
        };
    }

    private static IReadOnlyList<string> Canonical(FilterField field, QueryReader reader) =>
        [.. reader.Values(field.Name).Select(field.Canonical).Distinct()];

    public RecordFilter With(FilterField field, IReadOnlyList<string> values)
    {
        var chosen = Chosen.Where(c => c.Key != field.Name).ToDictionary();
        if (values.Count > 0)
            chosen.Add(field.Name, values);
        return this with { Chosen = chosen, Page = 1, At = null };
    }

    /// <summary>With a value chosen, or taken back where it is.</summary>
    public RecordFilter Toggled(FilterField field, string value)
    {
        var values = Values(field);
        return With(field, values.Contains(value) ? [.. values.Where(v => v != value)] : [.. values, value]);
    }

    /// <summary>Everything but the dates.</summary>
    public IQueryable<RecordRow> Where(IQueryable<RecordRow> records)
    {
        foreach (var field in List.Fields.Where(f => Chosen.ContainsKey(f.Name)))
            records = field.Where(records, Chosen[field.Name]);
        return Text is null ? records : records.Matching(Text);
    }

    /// <summary>The records of the list proper: where a range of dates is asked for, those that can lie in it.</summary>
    public IQueryable<RecordRow> WhereListed(IQueryable<RecordRow> records) =>
        Dates.IsOpen ? Where(records) : Where(records).Within(Dates);

    /// <summary>The values that mean something here; the others are left out with a word.</summary>
    public async Task<NamedFilter> NamedAsync(TalksDb db, CancellationToken cancellationToken = default)
    {
        var (filter, names, leftOut) = (this, new Dictionary<string, IReadOnlyDictionary<string, string>>(), LeftOut.ToList());
        foreach (var field in List.Fields.Where(f => Chosen.ContainsKey(f.Name)))
        {
            var known = await field.NamesAsync(db, Values(field), cancellationToken);
            leftOut.AddRange(Values(field).Where(v => !known.ContainsKey(v))
                .Select(v => Texts.Of("Filter.LeftOut.Nothing", ("field", field.Title), ("value", QueryReader.Echo(v)))));
            filter = filter.With(field, [.. Values(field).Where(known.ContainsKey)]);
            names.Add(field.Name, known);
        }

        return new NamedFilter(filter with { LeftOut = leftOut }, names);
    }

    private IEnumerable<KeyValuePair<string, string?>> Parameters()
    {
        if (Dates.From is { } from)
            yield return new("from", Iso(from));
        if (Dates.To is { } to)
            yield return new("to", Iso(to));
        foreach (var field in List.Fields.Where(f => Chosen.ContainsKey(f.Name)))
            yield return new(field.Name, string.Join(',', Chosen[field.Name]));
        if (Text is not null)
            yield return new("q", Text);
        if (Order != List.Orders[0])
            yield return new("order", Order);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
