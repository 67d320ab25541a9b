using static TalksTracker.Vocabulary.LexiconFile;

namespace TalksTracker.Vocabulary;

/// <summary>Links the entries of the vocabulary files to each other and collects their spellings.</summary>
internal sealed class LexiconBuilder(IReadOnlyList<string> commonWords, List<string> problems)
{
    private readonly HashSet<string> _common = new(commonWords, StringComparer.Ordinal);
    private readonly Dictionary<(string Spelling, CaseRule Rule), NameEntry> _names = [];

    public LexiconContents Build(
        IReadOnlyList<PartyEntry> parties, IReadOnlyList<PersonEntry> people, IReadOnlyList<PlaceEntry> places, IReadOnlyList<IssueEntry> issues, IReadOnlyList<ProcessEntry> processes)
    {
        var partyById = Unique(parties, p => p.Id, "party").ToDictionary(p => p.Id, ToParty, StringComparer.Ordinal);
        CheckStates(parties, partyById);
        var builtPeople = Unique(people, p => p.Id, "person").Select(p => ToPerson(p, partyById)).ToList();
        var builtPlaces = Unique(places, p => p.Id, "place").Select(p => ToPlace(p, partyById)).ToList();
        AddCountries(parties, partyById, builtPlaces);
        return new LexiconContents(
            [.. partyById.Values.OrderBy(p => p.Id, StringComparer.Ordinal)],
            builtPeople,
            builtPlaces,
            [.. Unique(issues, i => i.Id, "issue").Select(i => new Issue(i.Id, i.Name, i.Yields))],
            [.. Unique(processes, p => p.Id, "process").Select(p => ToProcess(p, partyById))],
            new NameTrie(_names.Values),
            issues.ToDictionary(i => i.Id, i => i.Cues ?? [], StringComparer.Ordinal),
            parties.Where(p => p.Aliases is not null).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Aliases!, StringComparer.Ordinal));
    }

    private List<T> Unique<T>(IReadOnlyList<T> entries, Func<T, string> id, string kind)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<T>(entries.Count);
        foreach (var entry in entries)
        {
            if (seen.Add(id(entry)))
            {
                kept.Add(entry);
            }
            else
            {
                problems.Add($"The {kind} “{id(entry)}” stands twice in the vocabulary: keep one, with all its spellings.");
            }
        }

        return kept;
    }

    private void CheckStates(IReadOnlyList<PartyEntry> parties, Dictionary<string, Party> byId)
    {
        foreach (var entry in parties.Where(p => p.Of is not null && !byId.ContainsKey(p.Of)))
        {
            problems.Add($"The party “{entry.Id}” belongs to “{entry.Of}”, which is not in the vocabulary.");
        }
    }

    private Party ToParty(PartyEntry entry)
    {
        var party = new Party(entry.Id, entry.Name, Kind(entry), entry.Iso2, entry.Iso3, entry.Wikidata, entry.Of);
        Add(entry.Name, new NameTarget(NameForm.Name, party));
        Add(entry.Aliases, new NameTarget(NameForm.Name, party));
        Add(entry.Adjectives, new NameTarget(NameForm.Adjective, party));
        Add(entry.People, new NameTarget(NameForm.People, party));
        foreach (var (order, metonym) in (entry.Metonyms ?? []).Index())
        {
            Add(metonym, new NameTarget(NameForm.Metonym, party, Order: order));
        }

        return party;
    }

    private PartyKind Kind(PartyEntry entry)
    {
        if (Enum.TryParse<PartyKind>(entry.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
        {
            return kind;
        }

        problems.Add($"The party “{entry.Id}” has the kind “{entry.Kind}”, which is none of {string.Join(", ", Enum.GetNames<PartyKind>())}.");
        return PartyKind.Organisation;
    }

    private Person ToPerson(PersonEntry entry, Dictionary<string, Party> parties)
    {
        var roles = new List<PersonRole>();
        foreach (var role in entry.Roles ?? [])
        {
            if (Resolve(role.Party, parties, $"The person “{entry.Id}”") is { } party)
            {
                var where = $"The person “{entry.Id}”";
                roles.Add(new PersonRole(party, role.Title, Date(role.From, where, problems), Date(role.To, where, problems)));
            }
        }

        var person = new Person(entry.Id, entry.Name, roles, entry.Wikidata);
        Add(entry.Name, new NameTarget(NameForm.FullName, Person: person));
        foreach (var alias in entry.Aliases ?? [])
        {
            Add(alias, new NameTarget(alias.Contains(' ', StringComparison.Ordinal) ? NameForm.FullName : NameForm.Surname, Person: person));
        }

        return person;
    }

    private Place ToPlace(PlaceEntry entry, Dictionary<string, Party> parties)
    {
        var place = new Place(entry.Id, entry.Name, entry.Kind, entry.Party is null ? null : Resolve(entry.Party, parties, $"The place “{entry.Id}”"));
        Add(entry.Name, new NameTarget(NameForm.Place, Place: place));
        Add(entry.Aliases, new NameTarget(NameForm.Place, Place: place));
        return place;
    }

    /// <summary>Every state is a place, too: "talks in Turkey".</summary>
    private void AddCountries(IReadOnlyList<PartyEntry> parties, Dictionary<string, Party> byId, List<Place> places)
    {
        var taken = places.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in parties.Where(p => p.Kind == "state"))
        {
            var place = new Place(taken.Contains(entry.Id) ? entry.Id + "-country" : entry.Id, entry.Name, "country", byId[entry.Id]);
            places.Add(place);
            Add(entry.Name, new NameTarget(NameForm.Place, Place: place));
            Add(entry.Aliases, new NameTarget(NameForm.Place, Place: place));
        }
    }

    private Process ToProcess(ProcessEntry entry, Dictionary<string, Party> parties)
    {
        var where = $"The process “{entry.Id}”";
        return new Process(
            entry.Id,
            entry.Name,
            [.. entry.Parties.Select(p => Resolve(p, parties, where)).OfType<Party>()],
            [.. (entry.Associated ?? []).Select(p => Resolve(p, parties, where)).OfType<Party>()],
            (entry.AlsoNamed ?? new Dictionary<string, string>(StringComparer.Ordinal))
                .Where(p => Resolve(p.Key, parties, where) is not null && Resolve(p.Value, parties, where) is not null)
                .ToDictionary(p => p.Key, p => parties[p.Value], StringComparer.Ordinal),
            Date(entry.From, where, problems),
            Date(entry.To, where, problems));
    }

    private Party? Resolve(string id, Dictionary<string, Party> parties, string where)
    {
        if (parties.TryGetValue(id, out var party))
        {
            return party;
        }

        problems.Add($"{where} names the party “{id}”, which is not in the vocabulary.");
        return null;
    }

    private void Add(IReadOnlyList<string>? spellings, NameTarget target)
    {
        foreach (var spelling in spellings ?? [])
        {
            Add(spelling, target);
        }
    }

    private void Add(string spelling, NameTarget target)
    {
        var words = NameTrie.WordsOf(spelling);
        if (words.Length == 0)
        {
            problems.Add($"“{spelling}” is no name.");
            return;
        }

        var rule = Rule(spelling, words);
        var key = (string.Join(' ', words), rule);
        if (!_names.TryGetValue(key, out var entry))
        {
            _names.Add(key, entry = new NameEntry(words, rule));
        }

        if (target.Party is { } party && entry.Targets.Find(t => t.Party is not null && t.Party != party) is { } clash)
        {
            problems.Add($"“{spelling}” is a spelling of both “{clash.Party!.Id}” and “{party.Id}”: leave it with one, or make each fuller.");
        }
        else if (!entry.Targets.Contains(target))
        {
            entry.Targets.Add(target);
        }
    }

    private CaseRule Rule(string spelling, string[] words)
    {
        var acronym = spelling.Length <= 6 && !spelling.Any(char.IsLower) && spelling.Any(char.IsLetter);
        return acronym ? CaseRule.AllCapitals
            : words.Any(_common.Contains) && words.Length == 1 || words[0].Length < 3 ? CaseRule.Capital
            : CaseRule.Any;
    }
}
