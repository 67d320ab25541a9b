namespace TalksTracker.Vocabulary;

/// <summary>Everything the vocabulary knows: parties, people, places, issues and processes, with their spellings.</summary>
public sealed class Lexicon
{
    internal Lexicon(LexiconContents contents)
    {
        Parties = contents.Parties;
        People = contents.People;
        Places = contents.Places;
        Issues = contents.Issues;
        Processes = contents.Processes;
        Names = contents.Names;
        IssueCues = contents.IssueCues;
        _partyAliases = contents.PartyAliases;
        ProcessSides = new ProcessSides(Processes, Parties);
        _parties = contents.Parties.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _places = contents.Places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _people = contents.People.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _issues = contents.Issues.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _capitals = Names.Entries.SelectMany(CapitalIn).OrderBy(c => c.Order).DistinctBy(c => c.Party).ToDictionary(c => c.Party, c => c.City);
    }

    private readonly Dictionary<string, Party> _parties;
    private readonly Dictionary<string, Place> _places;
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, Issue> _issues;
    private readonly Dictionary<Party, Place> _capitals;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _partyAliases;

    public IReadOnlyList<Party> Parties { get; }

    public IReadOnlyList<Person> People { get; }

    public IReadOnlyList<Place> Places { get; }

    public IReadOnlyList<Issue> Issues { get; }

    public IReadOnlyList<Process> Processes { get; }

    /// <summary>Every spelling that names something.</summary>
    internal NameTrie Names { get; }

    internal ProcessSides ProcessSides { get; }

    /// <summary>The words by which a clause is known to be about an issue.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> IssueCues { get; }

    public Party? Party(string id) => _parties.GetValueOrDefault(id);

    /// <summary>The other names that a text may call the party by, as the files spell them; without adjectives and capitals.</summary>
    public IReadOnlyList<string> SpellingsOf(Party party) => _partyAliases.GetValueOrDefault(party.Id) ?? [];

    public Place? Place(string id) => _places.GetValueOrDefault(id);

    public Person? Person(string id) => _people.GetValueOrDefault(id);

    /// <summary>The city of a state that also stands for it.</summary>
    public Place? Capital(Party party) => _capitals.GetValueOrDefault(party);

    private static IEnumerable<(Party Party, Place City, int Order)> CapitalIn(NameEntry entry) =>
        entry.Targets.Find(t => t is { Form: NameForm.Metonym, Party: not null }) is { Party: { } party } named && entry.Targets.Find(t => t.Place is { Kind: "city" } city && city.Party == party) is { Place: { } place }
            ? [(party, place, named.Order)] : [];

    public Issue? Issue(string id) => _issues.GetValueOrDefault(id);
}
