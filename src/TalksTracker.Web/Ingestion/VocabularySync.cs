using Microsoft.EntityFrameworkCore;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>Compares the vocabulary's tables with its files: rows that are there are changed where they differ, the others are made.</summary>
internal sealed class VocabularySync(TalksDb db, Lexicon lexicon)
{
    private readonly List<object> _fresh = [];

    /// <returns>The rows that are to be inserted. What was changed in others, the context saves; they may point at the new ones.</returns>
    public async Task<IReadOnlyList<object>> CompareAsync(CancellationToken cancellationToken)
    {
        await SyncPartiesAsync(cancellationToken);
        await SyncPeopleAsync(cancellationToken);
        await SyncPlacesAsync(cancellationToken);
        await SyncIssuesAsync(cancellationToken);
        await SyncProcessesAsync(cancellationToken);
        return _fresh;
    }

    public static PartyRow Fill(PartyRow row, Party party)
    {
        (row.Name, row.Kind, row.Proposed) = (party.Name, party.Kind, party.Proposed);
        (row.Iso2, row.Iso3, row.Wikidata, row.OfId) = (party.Iso2, party.Iso3, party.Wikidata, party.Of);
        return row;
    }

    private async Task SyncPartiesAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Parties.Include(p => p.Aliases).ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var party in lexicon.Parties.OrderBy(Depth))
        {
            var row = Fill(RowOf(rows, party.Id, () => new PartyRow { Id = party.Id, Name = party.Name, Kind = party.Kind }), party);
            var spellings = lexicon.SpellingsOf(party).Where(s => s != party.Name).Distinct(StringComparer.Ordinal);
            SyncList(row.Aliases, spellings.Select(s => new PartyAliasRow { PartyId = party.Id, Alias = s }), a => a.Alias);
        }
    }

    // A party is inserted after the one that it belongs to.
    private int Depth(Party party) => party.Of is { } of && lexicon.Party(of) is { } state ? 1 + Depth(state) : 0;

    private async Task SyncPeopleAsync(CancellationToken cancellationToken)
    {
        var rows = await db.People.Include(p => p.Roles).ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var person in lexicon.People)
        {
            var row = RowOf(rows, person.Id, () => new PersonRow { Id = person.Id, Name = person.Name });
            (row.Name, row.Wikidata) = (person.Name, person.Wikidata);
            SyncList(row.Roles, person.Roles.Index().Select(r => new PersonRoleRow
            {
                PersonId = person.Id,
                PartyId = r.Item.Party.Id,
                Position = r.Index,
                Title = r.Item.Title,
                From = r.Item.From,
                To = r.Item.To,
            }), r => (r.Position, r.PartyId, r.Title, r.From, r.To));
        }
    }

    private async Task SyncPlacesAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Places.ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var place in lexicon.Places)
        {
            var row = RowOf(rows, place.Id, () => new PlaceRow { Id = place.Id, Name = place.Name, Kind = place.Kind });
            (row.Name, row.Kind, row.PartyId) = (place.Name, place.Kind, place.Party?.Id);
        }
    }

    private async Task SyncIssuesAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Issues.ToDictionaryAsync(i => i.Id, cancellationToken);
        foreach (var (position, issue) in lexicon.Issues.Index())
        {
            var row = RowOf(rows, issue.Id, () => new IssueRow { Id = issue.Id, Name = issue.Name });
            (row.Name, row.Position) = (issue.Name, position);
        }
    }

    private async Task SyncProcessesAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Processes.Include(p => p.Parties).ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var process in lexicon.Processes)
        {
            var row = RowOf(rows, process.Id, () => new ProcessRow { Id = process.Id, Name = process.Name });
            (row.Name, row.From, row.To) = (process.Name, process.From, process.To);
            SyncList(row.Parties, PartiesOf(process), p => (p.Position, p.PartyId, p.Order, p.CountsWithId));
        }
    }

    private static IEnumerable<ProcessPartyRow> PartiesOf(Process process)
    {
        var sides = process.Parties.Index().Select(p => Row(ProcessPosition.Side, p.Item.Id, p.Index, null));
        var associated = process.Associated.Index().Select(p => Row(ProcessPosition.Associated, p.Item.Id, p.Index, null));
        var named = process.AlsoNamed.OrderBy(p => p.Key, StringComparer.Ordinal).Index()
            .Select(p => Row(ProcessPosition.AlsoNamed, p.Item.Key, p.Index, p.Item.Value.Id));
        return [.. sides, .. associated, .. named];

        ProcessPartyRow Row(ProcessPosition position, string party, int order, string? countsWith) =>
            new() { ProcessId = process.Id, PartyId = party, Position = position, Order = order, CountsWithId = countsWith };
    }

    private T RowOf<T>(Dictionary<string, T> rows, string id, Func<T> create)
        where T : class
    {
        if (rows.TryGetValue(id, out var row))
            return row;
        row = create();
        rows.Add(id, row);
        _fresh.Add(row);
        return row;
    }

    // Rows that say the same stay as they are, so that a sync without news writes nothing.
    private static void SyncList<T, TKey>(List<T> stored, IEnumerable<T> wanted, Func<T, TKey> says)
        where TKey : notnull
    {
        var rest = wanted.ToDictionary(says, row => row);
        stored.RemoveAll(row => !rest.Remove(says(row)));
        stored.AddRange(rest.Values);
    }
}
