namespace TalksTracker.Vocabulary;

/// <summary>What one spelling names, and how else it is written.</summary>
/// <param name="Others">Folded, without the one that was asked for: "kyiv" for "Kiev".</param>
public sealed record SpelledName(IReadOnlyList<string> Others, IReadOnlyList<Party> Parties, IReadOnlyList<Person> People);

/// <summary>All spellings of the vocabulary by what they name, for who looks for a name however it is written.</summary>
public sealed class Spellings
{
    /// <summary>No name of the vocabulary has more words.</summary>
    public const int LongestName = 8;

    // A surname that dozens bear would otherwise look for all their names.
    private const int MostOthers = 24;

    private readonly ILookup<string, NameEntry> _entries;
    private readonly ILookup<NameTarget, string> _spellings;

    public Spellings(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _entries = lexicon.Names.Entries.ToLookup(e => string.Join(' ', e.Words), StringComparer.Ordinal);
        _spellings = lexicon.Names.Entries
            .SelectMany(e => e.Targets.Where(IsName).Select(t => (Target: t, Spelling: string.Join(' ', e.Words))))
            .ToLookup(x => x.Target, x => x.Spelling);
    }

    /// <returns>Null where the words are no name.</returns>
    public SpelledName? Find(string written)
    {
        var spelling = string.Join(' ', NameTrie.WordsOf(written));
        var targets = _entries[spelling].Where(e => CaseFits(written, e.Rule)).SelectMany(e => e.Targets).Where(IsName).Distinct().ToList();
        return targets.Count == 0 ? null : new SpelledName(
            [.. targets.SelectMany(t => _spellings[t]).Where(s => s != spelling).Distinct(StringComparer.Ordinal).Take(MostOthers)],
            [.. targets.Select(t => t.Party).OfType<Party>().Distinct()],
            [.. targets.Select(t => t.Person).OfType<Person>().Distinct()]);
    }

    // "Russian" and "the Kremlin" stand for Russia, but are no spelling of it.
    private static bool IsName(NameTarget target) => target.Form is NameForm.Name or NameForm.FullName or NameForm.Surname or NameForm.Place;

    // Nobody shouts at a search, so three letters will do in any case. But "us" and "un" are words.
    private static bool CaseFits(string written, CaseRule rule) =>
        rule != CaseRule.AllCapitals || written.Length > 2 || !written.Any(char.IsLower);
}
