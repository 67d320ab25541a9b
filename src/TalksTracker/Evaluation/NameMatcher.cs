using TalksTracker.Articles;

namespace TalksTracker.Evaluation;

public enum NameKind
{
    Party,
    Person,
    Place,
}

/// <summary>Says whether two spellings name the same party, person or place.</summary>
/// <remarks>
/// Spellings are compared after folding (case, diacritics, a leading "the"). What stands in parentheses is an addition:
/// "Turkey (Hakan Fidan)" is Turkey; an abbreviation there is a second name: "Red Cross (ICRC)" is also ICRC.
/// Where the vocabulary knows both spellings, it alone decides. Where it knows only one or none, these also pass:
/// an abbreviation and the name it abbreviates (UAE); two persons with the same surname, since both stand for the same
/// party; two places of the same words in another order, "border", "crossing" and "city" left out.
/// </remarks>
/// <param name="identify">The vocabulary's id for a folded spelling, null where it knows none.</param>
public sealed class NameMatcher(Func<NameKind, string, string?>? identify = null)
{
    private static readonly HashSet<string> PlaceFillers =
        new(["border", "crossing", "checkpoint", "city", "point"], StringComparer.Ordinal);

    public bool Same(NameKind kind, string? left, string? right)
    {
        if (left is null || right is null)
            return left == right;

        var (ours, theirs) = (Spellings(left), Spellings(right));
        if (ours.Intersect(theirs, StringComparer.Ordinal).Any())
            return true;

        var (ourId, theirId) = (IdOf(kind, ours), IdOf(kind, theirs));
        return ourId is not null && theirId is not null
            ? ourId == theirId
            : LooksSame(kind, left, right);
    }

    /// <summary>Whether two lists name the same, whatever their order.</summary>
    public bool SameSet(NameKind kind, IReadOnlyCollection<string> left, IReadOnlyCollection<string> right) =>
        left.All(l => right.Any(r => Same(kind, l, r))) && right.All(r => left.Any(l => Same(kind, l, r)));

    private string? IdOf(NameKind kind, List<string> spellings) =>
        identify is null ? null : spellings.Select(s => identify(kind, s)).FirstOrDefault(id => id is not null);

    private static bool LooksSame(NameKind kind, string left, string right) => kind switch
    {
        NameKind.Party => Abbreviates(Outer(left), Outer(right)) || Abbreviates(Outer(right), Outer(left)),
        NameKind.Person => Folded(Outer(left)).Split(' ')[^1] == Folded(Outer(right)).Split(' ')[^1],
        _ => PlaceWords(left) is { Count: > 0 } words && words.SetEquals(PlaceWords(right)),
    };

    private static List<string> Spellings(string name)
    {
        var spellings = new List<string> { Folded(Outer(name)), Folded(name) };
        if (Inner(name) is { } inner && IsAbbreviation(inner))
            spellings.Add(Folded(inner));
        return spellings;
    }

    private static string Outer(string name) =>
        name.IndexOf('(', StringComparison.Ordinal) is > 0 and var i ? name[..i].Trim() : name;

    private static string? Inner(string name)
    {
        var (start, end) = (name.IndexOf('(', StringComparison.Ordinal), name.LastIndexOf(')'));
        return start > 0 && end > start + 1 ? name[(start + 1)..end] : null;
    }

    private static string Folded(string name)
    {
        var folded = string.Join(' ', Folding.Fold(name).Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    private static bool IsAbbreviation(string name) => name.Length is >= 2 and <= 6 && name.All(char.IsAsciiLetterUpper);

    private static bool Abbreviates(string name, string full) =>
        IsAbbreviation(name)
        && name == string.Concat(full.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]).Where(char.IsUpper));

    private static HashSet<string> PlaceWords(string place)
    {
        var words = Folded(Outer(place)).Split([' ', '-', ',', '–', '/'], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Where(w => !PlaceFillers.Contains(w))];
    }
}
