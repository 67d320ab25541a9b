using TalksTracker.Articles;

namespace TalksTracker.Vocabulary;

/// <summary>How a name stands for its bearer.</summary>
internal enum NameForm : byte
{
    Name,

    /// <summary>"Russian".</summary>
    Adjective,

    /// <summary>"Russians".</summary>
    People,

    /// <summary>A capital or a seat: "Moscow", "the Kremlin".</summary>
    Metonym,
    FullName,
    Surname,
    Place,
}

/// <summary>When a spelling counts although case is otherwise no matter.</summary>
internal enum CaseRule : byte
{
    Any,

    /// <summary>Also an ordinary word: needs a capital first letter.</summary>
    Capital,

    /// <summary>An acronym: all in capitals.</summary>
    AllCapitals,
}

/// <summary>One thing that a spelling can name.</summary>
/// <param name="Order">Where it stands among the party's names of that form.</param>
internal sealed record NameTarget(NameForm Form, Party? Party = null, Person? Person = null, Place? Place = null, int Order = 0);

/// <summary>One spelling and all that it can name: "Kyiv" is a place and stands for Ukraine.</summary>
internal sealed class NameEntry(string[] words, CaseRule rule)
{
    public string[] Words { get; } = words;

    public CaseRule Rule { get; } = rule;

    public List<NameTarget> Targets { get; } = [];
}

/// <summary>Finds the longest known spelling at a token. Hyphens between words are as good as spaces.</summary>
internal sealed class NameTrie
{
    private readonly Dictionary<string, NameEntry[]> _byFirst;

    public NameTrie(IEnumerable<NameEntry> entries) =>
        _byFirst = entries.GroupBy(e => e.Words[0], StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ThenBy(e => e.Rule).ToArray(), StringComparer.Ordinal);

    public IEnumerable<NameEntry> Entries => _byFirst.Values.SelectMany(e => e);

    /// <summary>The words of a spelling as tokens make them, without hyphens.</summary>
    public static string[] WordsOf(string spelling) =>
        [.. Tokenizer.Tokenize(spelling).Where(t => !t.Is("-")).Select(t => t.Norm)];

    /// <param name="shouting">The sentence is all in capitals, so capitals tell nothing.</param>
    /// <param name="end">One past the last token of the name.</param>
    public NameEntry? Longest(List<Token> tokens, int at, int limit, bool shouting, out int end)
    {
        end = at;
        if (!_byFirst.TryGetValue(tokens[at].Norm, out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (Matches(tokens, at, limit, entry, out end) && CaseFits(tokens[at], entry.Rule, shouting))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool CaseFits(Token token, CaseRule rule, bool shouting) => rule switch
    {
        CaseRule.AllCapitals => token.AllCapitals && !shouting,
        CaseRule.Capital => token.Capital && !shouting,
        _ => true,
    };

    private static bool Matches(List<Token> tokens, int at, int limit, NameEntry entry, out int end)
    {
        end = at + 1;
        for (var k = 1; k < entry.Words.Length; k++)
        {
            if (end < limit && tokens[end].Is("-"))
            {
                end++;
            }

            if (end >= limit || tokens[end].LinesBefore > 1 || !tokens[end].Is(entry.Words[k]))
            {
                return false;
            }

            end++;
        }

        return true;
    }
}
