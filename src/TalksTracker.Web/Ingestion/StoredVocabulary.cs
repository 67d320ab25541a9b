using Microsoft.EntityFrameworkCore;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>The vocabulary of the files, and behind it what only the database still knows: parties met in a text, and entries
/// that the files once had.</summary>
internal sealed class StoredVocabulary
{
    private readonly Dictionary<string, Party> _parties;
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, Place> _places;
    private readonly Dictionary<string, Process> _processes;

    private StoredVocabulary(Lexicon lexicon, List<PartyRow> parties, List<PersonRow> people, List<PlaceRow> places)
    {
        _parties = parties.ToDictionary(
            p => p.Id, p => lexicon.Party(p.Id) ?? new Party(p.Id, p.Name, p.Kind, p.Iso2, p.Iso3, p.Wikidata, p.OfId, p.Proposed));
        _people = people.ToDictionary(p => p.Id, p => lexicon.Person(p.Id) ?? new Person(p.Id, p.Name, [], p.Wikidata));
        _places = places.ToDictionary(p => p.Id, p => lexicon.Place(p.Id) ?? new Place(p.Id, p.Name, p.Kind, Party(p.PartyId)));
        _processes = lexicon.Processes.ToDictionary(p => p.Id);
    }

    public static async Task<StoredVocabulary> ReadAsync(TalksDb db, Lexicon lexicon, CancellationToken cancellationToken) => new(
        lexicon,
        await db.Parties.AsNoTracking().ToListAsync(cancellationToken),
        await db.People.AsNoTracking().ToListAsync(cancellationToken),
        await db.Places.AsNoTracking().ToListAsync(cancellationToken));

    public Party? Party(string? id) => id is null ? null : _parties[id];

    public Person? Person(string? id) => id is null ? null : _people[id];

    public Place Place(string id) => _places[id];

    public Process? Process(string id) => _processes.GetValueOrDefault(id);
}
