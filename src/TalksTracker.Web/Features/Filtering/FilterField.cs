using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>A value that some records have, by name, and how many of them have it.</summary>
public sealed record FieldCount(string Value, string Label, int Count);

/// <summary>One thing to filter by: it knows its name in the query string, its clause, its words and its counts. Several values
/// mean any of them.</summary>
public abstract class FilterField(string name, string title)
{
    /// <summary>In the query string.</summary>
    public string Name { get; } = name;

    /// <summary>Over the choices.</summary>
    public string Title { get; } = title;

    /// <summary>One spelling for all that mean the same.</summary>
    public virtual string Canonical(string value) => value;

    public abstract IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values);

    /// <summary>What the values are called; those that exist nowhere are missing from the answer.</summary>
    public abstract Task<IReadOnlyDictionary<string, string>> NamesAsync(
        TalksDb db, IReadOnlyList<string> values, CancellationToken cancellationToken);

    /// <summary>The values among some records, the most frequent first.</summary>
    public abstract Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken);

    /// <summary>As a part of the filter's sentence: "mediated by Türkiye or Qatar".</summary>
    public abstract string Phrase(IReadOnlyList<string> names);

    /// <summary>Names joined by "or", the last two without a comma.</summary>
    protected static string AnyOf(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}";
}
