using System.Globalization;
using TalksTracker.Vocabulary;

namespace TalksTracker.Web.Features.Search;

/// <summary>A search as FTS5 takes it. Every word stands in quotes, so that none can be taken for an operator.</summary>
/// <param name="Match">Null where there is nothing to look for.</param>
/// <param name="AlsoSpelled">Other spellings that are looked for, by what was written.</param>
public sealed record SearchExpression(string? Match, IReadOnlyList<AlsoSpelled> AlsoSpelled)
{
    // Shorter words begin too many others: "war" is not to find "warned".
    private const int ShortestBeginning = 4;

    public static SearchExpression Of(SearchText text, Func<string, SpelledName?> names)
    {
        var also = new List<AlsoSpelled>();
        var wanted = new List<string>();
        var terms = text.Wanted.ToList();
        for (var at = 0; at < terms.Count;)
        {
            var (expression, taken) = Name(terms, at, names, also) ?? (Word(terms[at], names, also), 1);
            if (terms[at].OrPrevious && wanted.Count > 0)
                wanted[^1] = $"{wanted[^1]} OR {expression}";
            else
                wanted.Add(expression);
            at += taken;
        }

        if (wanted.Count == 0)
            return new SearchExpression(null, []);
        var all = string.Join(" AND ", wanted.Select(w => $"({w})"));
        var excluded = string.Join(" OR ", text.Terms.Where(t => t.IsExcluded).Select(Exactly));
        return new SearchExpression(excluded.Length == 0 ? all : $"({all}) NOT ({excluded})", also);
    }

    // Several words that are one name: "Volodymyr Zelensky".
    private static (string Expression, int Taken)? Name(List<SearchTerm> terms, int at, Func<string, SpelledName?> names, List<AlsoSpelled> also)
    {
        var run = terms.Skip(at).TakeWhile((t, i) => !t.IsPhrase && !t.IsBeginning && (i == 0 || !t.OrPrevious)).Take(Spellings.LongestName).ToList();
        for (var length = run.Count; length > 1; length--)
        {
            var written = string.Join(' ', run.Take(length).Select(t => t.Words));
            if (names(written) is not { } name)
                continue;
            Note(written, name, also);
            var each = string.Join(" AND ", run.Take(length).Select(t => $"({Word(t, names, [])})"));
            return (string.Join(" OR ", name.Others.Select(Quoted).Prepend($"({each})")), length);
        }

        return null;
    }

    private static string Word(SearchTerm term, Func<string, SpelledName?> names, List<AlsoSpelled> also)
    {
        if (term.IsPhrase || term.IsBeginning)
            return Exactly(term);
        var word = WithoutPossessive(term.Words);
        List<string> ways = [Quoted(word), .. OtherWritings(word).Select(Quoted)];
        if (word.Length >= ShortestBeginning && !word.Any(char.IsDigit))
            ways.Add($"{Quoted(word)}*");
        if (names(word) is { } name)
        {
            Note(word, name, also);
            ways.AddRange(name.Others.Select(Quoted));
        }

        return string.Join(" OR ", ways.Distinct());
    }

    private static void Note(string written, SpelledName name, List<AlsoSpelled> also)
    {
        if (name.Others.Count > 0 && also.TrueForAll(a => a.Written != written))
            also.Add(new AlsoSpelled(written, name.Others));
    }

    private static IEnumerable<string> OtherWritings(string word)
    {
        if (word.Contains('-', StringComparison.Ordinal))
            yield return word.Replace("-", "", StringComparison.Ordinal);
        if (word.Contains(',', StringComparison.Ordinal))
            yield return word.Replace(",", "", StringComparison.Ordinal);
        if (word.Length > 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            yield return number.ToString("N0", CultureInfo.InvariantCulture);
    }

    private static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;

    private static string Exactly(SearchTerm term) => $"{Quoted(term.Words)}{(term.IsBeginning ? "*" : "")}";

    private static string Quoted(string words) => $"\"{words.Replace("\"", "", StringComparison.Ordinal)}\"";
}

/// <param name="Others">Folded.</param>
public sealed record AlsoSpelled(string Written, IReadOnlyList<string> Others);
