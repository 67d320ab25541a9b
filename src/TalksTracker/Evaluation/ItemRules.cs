namespace TalksTracker.Evaluation;

/// <summary>One field of a matched pair: gold's value and the one read, in words.</summary>
/// <param name="Stated">Whether either gives a value.</param>
internal sealed record FieldCheck(string Field, bool Right, bool Stated, string Expected, string Read);

/// <summary>How items of one kind are matched and compared.</summary>
internal abstract class ItemRules<T>(string kind, NameMatcher names) where T : CaseItem
{
    public string Kind { get; } = kind;

    protected NameMatcher Names { get; } = names;

    /// <summary>How much alike they are; 0 where they can't be the same thing.</summary>
    public abstract double Likeness(T gold, T read);

    public abstract IEnumerable<FieldCheck> Compare(T gold, T read);

    /// <summary>A spare reading joined to the one already matched, where gold tells both as one; otherwise null.</summary>
    public virtual T? Join(T gold, T read, T spare) => null;

    protected bool SameParty(string? left, string? right) => Names.Same(NameKind.Party, left, right);

    protected bool SamePlace(string? left, string? right) => Names.Same(NameKind.Place, left, right);

    protected static bool SameWord(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    /// <summary>A field of one value: equal, or let pass.</summary>
    protected static FieldCheck Value(
        string field, CaseItem gold, string? expected, string? read, Func<string?, string?, bool> same) =>
        new(field, same(expected, read) || gold.Allowed.Allows(field, read, same), expected is not null || read is not null,
            expected ?? "none", read ?? "none");

    /// <summary>A field of many values, in any order. A value let pass may stand beside gold's or in the place of one.</summary>
    protected static FieldCheck Values(
        string field, CaseItem gold, IReadOnlyList<string> expected, IReadOnlyList<string> read, Func<string?, string?, bool> same)
    {
        var allowed = gold.Allowed.For(field).ToList();
        var others = read.Where(r => !expected.Any(e => same(e, r))).ToList();
        var missing = expected.Count(e => !read.Any(r => same(e, r)));
        var right = gold.Allowed.Anything(field)
            || (others.All(o => allowed.Any(a => same(a, o))) && missing <= Replacements(gold, field, others.Count));
        return new FieldCheck(field, right, expected.Count + read.Count > 0, InWords(expected), InWords(read));
    }

    /// <summary>"Accept" and "Alt" values can stand for gold's own; "Optional" ones only beside them.</summary>
    private static int Replacements(CaseItem gold, string field, int others) => gold.Allowed.Replaces(field) ? others : 0;

    protected static string InWords(IEnumerable<string> values) => string.Join(", ", values) is { Length: > 0 } all ? all : "none";
}
