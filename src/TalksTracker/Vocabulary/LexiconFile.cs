using System.Text.Json;
using System.Text.Json.Serialization;
using TalksTracker.Time;

namespace TalksTracker.Vocabulary;

/// <summary>What the files hold, once checked and linked.</summary>
internal sealed record LexiconContents(
    IReadOnlyList<Party> Parties,
    IReadOnlyList<Person> People,
    IReadOnlyList<Place> Places,
    IReadOnlyList<Issue> Issues,
    IReadOnlyList<Process> Processes,
    NameTrie Names,
    IReadOnlyDictionary<string, IReadOnlyList<string>> IssueCues,
    IReadOnlyDictionary<string, IReadOnlyList<string>> PartyAliases);

/// <summary>Reads data/vocabulary (the format stands in data/README.md). Refuses duplicate ids, references to nothing, impossible
/// dates and two parties with one spelling, all problems at once.</summary>
public static class LexiconFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static Result<Lexicon> Load(string directory)
    {
        if (!Directory.Exists(directory))
        {
            return Result.Failed<Lexicon>($"There is no vocabulary folder at {directory}: it is the project's data/vocabulary.");
        }

        var problems = new List<string>();
        var parties = Read<PartyFile>(directory, "parties", problems).SelectMany(f => f.Parties).ToList();
        var people = Read<PeopleFile>(directory, "people", problems).SelectMany(f => f.People).ToList();
        var places = Read<PlaceFile>(directory, "places.json", problems).SelectMany(f => f.Places).ToList();
        var issues = Read<IssueFile>(directory, "issues.json", problems).SelectMany(f => f.Issues).ToList();
        var processes = Read<ProcessFile>(directory, "processes.json", problems).SelectMany(f => f.Processes).ToList();
        var common = Read<CommonWordsFile>(directory, "common-words.json", problems).SelectMany(f => f.Words).ToList();
        if (problems.Count > 0)
        {
            return Result.Failed<Lexicon>(string.Join('\n', problems));
        }

        var contents = new LexiconBuilder(common, problems).Build(parties, people, places, issues, processes);
        return problems.Count > 0 ? Result.Failed<Lexicon>(string.Join('\n', problems)) : Result.Of(new Lexicon(contents));
    }

    private static List<T> Read<T>(string directory, string name, List<string> problems)
    {
        var path = Path.Combine(directory, name);
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal).ToArray() : File.Exists(path) ? [path] : [];
        if (files.Length == 0)
        {
            problems.Add($"{name}: missing from {directory}.");
        }

        var read = new List<T>();
        foreach (var file in files)
        {
            try
            {
                using var stream = File.OpenRead(file);
                read.Add(JsonSerializer.Deserialize<T>(stream, Options) ?? throw new JsonException("the file is empty"));
            }
            catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
            {
                problems.Add($"{Path.GetFileName(file)}: {e.Message}");
            }
        }

        return read;
    }

    internal sealed record PartyFile(IReadOnlyList<PartyEntry> Parties, IReadOnlyList<string>? Sources = null);

    internal sealed record PartyEntry(
        string Id, string Name, string Kind, string? Iso2 = null, string? Iso3 = null, string? Wikidata = null, string? Of = null,
        IReadOnlyList<string>? Aliases = null, IReadOnlyList<string>? Adjectives = null, IReadOnlyList<string>? People = null, IReadOnlyList<string>? Metonyms = null);

    internal sealed record PeopleFile(IReadOnlyList<PersonEntry> People, IReadOnlyList<string>? Sources = null);

    internal sealed record PersonEntry(string Id, string Name, IReadOnlyList<RoleEntry>? Roles = null, IReadOnlyList<string>? Aliases = null, string? Wikidata = null);

    internal sealed record RoleEntry(string Party, string Title, string? From = null, string? To = null);

    internal sealed record PlaceFile(IReadOnlyList<PlaceEntry> Places, IReadOnlyList<string>? Sources = null);

    internal sealed record PlaceEntry(string Id, string Name, string Kind, string? Party = null, IReadOnlyList<string>? Aliases = null);

    internal sealed record IssueFile(IReadOnlyList<IssueEntry> Issues, IReadOnlyList<string>? Sources = null);

    internal sealed record IssueEntry(string Id, string Name, IReadOnlyList<string>? Cues = null, bool Yields = false);

    internal sealed record ProcessFile(IReadOnlyList<ProcessEntry> Processes, IReadOnlyList<string>? Sources = null);

    internal sealed record ProcessEntry(
        string Id, string Name, IReadOnlyList<string> Parties, IReadOnlyDictionary<string, string>? AlsoNamed = null,
        IReadOnlyList<string>? Associated = null, string? From = null, string? To = null);

    internal sealed record CommonWordsFile(IReadOnlyList<string> Words, IReadOnlyList<string>? Sources = null);

    /// <summary>An EDTF date of an entry; a bad one is a problem.</summary>
    internal static PartialDate? Date(string? text, string where, List<string> problems)
    {
        if (text is null)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        problems.Add($"{where}: “{text}” is not a date such as 2022, 2022-02 or 2022-02-24.");
        return null;
    }
}
