using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>A value that some records have, by name, and how many of them have it.</summary>
public sealed record FieldCount(string Value, string Label, int Count);

/// <summary>One thing to filter by: it knows its name in the query string, its clause, its words and its counts. Several values
/// mean any of them.</summary>
/// <param name="words">The key of its title; with ".Is" behind it, that of its part in a sentence.</param>
public abstract class FilterField(string name, string words)
{
    /// <summary>In the query string.</summary>
    public string Name { get; } = name;

    /// <summary>Over the choices.</summary>
    public string Title => Texts.Of(words);

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
    public virtual string Phrase(IReadOnlyList<string> names) => Texts.Of($"{words}.Is", ("names", Lists.Or(names)));
}
