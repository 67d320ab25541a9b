namespace TalksTracker.Evaluation;

/// <summary>The values that gold lets pass beside its own: the keys that end in Accept, Alt or Optional, by the field before
/// that ending.</summary>
public sealed class Allowances
{
    private readonly Dictionary<string, List<string?>> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _anything = new(StringComparer.Ordinal);
    private readonly HashSet<string> _replacing = new(StringComparer.Ordinal);

    public static Allowances None { get; } = new();

    /// <summary>Lets values pass for a field; null is "not given".</summary>
    /// <param name="replacing">Whether they may stand for gold's own (Accept, Alt), or only beside them (Optional).</param>
    internal void Add(string field, IEnumerable<string?> values, bool replacing)
    {
        if (!_values.TryGetValue(field, out var all))
            _values[field] = all = [];
        all.AddRange(values);
        if (replacing)
            _replacing.Add(field);
    }

    internal void AddAnything(string field) => _anything.Add(field);

    /// <summary>The values let pass for a field, without "not given".</summary>
    public IEnumerable<string> For(string field) => _values.TryGetValue(field, out var values) ? values.OfType<string>() : [];

    /// <summary>Whether whatever is given passes.</summary>
    public bool Anything(string field) => _anything.Contains(field);

    public bool Replaces(string field) => _replacing.Contains(field);

    /// <summary>Whether a value passes although it isn't gold's own.</summary>
    public bool Allows(string field, string? value, Func<string?, string?, bool> same) =>
        Anything(field)
        || (_values.TryGetValue(field, out var values) && values.Any(v => v is null ? value is null : same(v, value)));
}
