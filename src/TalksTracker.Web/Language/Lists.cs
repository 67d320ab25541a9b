namespace TalksTracker.Web.Language;

/// <summary>Names in a row, the last two joined by a word.</summary>
public static class Lists
{
    public static string And(IReadOnlyList<string> names) => Joined(names, "List.And");

    public static string Or(IReadOnlyList<string> names) => Joined(names, "List.Or");

    private static string Joined(IReadOnlyList<string> names, string key) => names.Count < 2
        ? string.Concat(names)
        : Texts.Of(key, ("first", string.Join(", ", names.SkipLast(1))), ("last", names[^1]));
}
