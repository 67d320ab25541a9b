using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>Keeps the vocabulary's tables like its files. What the files no longer have stays: reports may point at it.</summary>
public sealed class VocabularyStore(IDbContextFactory<TalksDb> databases)
{
    public async Task SyncAsync(Lexicon lexicon, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await SyncPartiesAsync(db, lexicon, cancellationToken);
        await SyncPeopleAsync(db, lexicon, cancellationToken);
        await SyncPlacesAsync(db, lexicon, cancellationToken);
        await SyncIssuesAsync(db, lexicon, cancellationToken);
        await SyncProcessesAsync(db, lexicon, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Adds the parties and people that the reports name and neither the files nor the database have, as proposals.</summary>
    internal static async Task AddProposedAsync(
        TalksDb db, Lexicon lexicon, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        await AddProposedPartiesAsync(db, lexicon, reports, cancellationToken);
        await AddProposedPeopleAsync(db, lexicon, reports, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task AddProposedPartiesAsync(
        TalksDb db, Lexicon lexicon, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var unknown = reports.SelectMany(PartiesOf).Where(p => lexicon.Party(p.Id) is null).DistinctBy(p => p.Id).ToList();
        if (unknown.Count == 0)
            return;

        var ids = unknown.ConvertAll(p => p.Id);
        var stored = await db.Parties.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken);
        db.Parties.AddRange(unknown.Where(p => !stored.Contains(p.Id)).Select(p =>
        {
            var row = Fill(new PartyRow { Id = p.Id, Name = p.Name, Kind = p.Kind }, p);
            row.Proposed = true;
            return row;
        }));
    }

    private static async Task AddProposedPeopleAsync(
        TalksDb db, Lexicon lexicon, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var unknown = reports.SelectMany(r => r.Claims).OfType<RoleClaim>().Select(c => c.Person).OfType<Person>()
            .Where(p => lexicon.Person(p.Id) is null).DistinctBy(p => p.Id).ToList();
        if (unknown.Count == 0)
            return;

        var ids = unknown.ConvertAll(p => p.Id);
        var stored = await db.People.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken);
        db.People.AddRange(unknown.Where(p => !stored.Contains(p.Id)).Select(p => new PersonRow { Id = p.Id, Name = p.Name }));
    }

    private static IEnumerable<Party> PartiesOf(Report report) => report.Claims.SelectMany(claim => new[]
    {
        claim.Claimant,
        (claim as CountClaim)?.To,
        (claim as RoleClaim)?.Party,
    }).OfType<Party>();

    private static async Task SyncPartiesAsync(TalksDb db, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var rows = await db.Parties.ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var party in lexicon.Parties)
            Fill(RowOf(rows, party.Id, () => new PartyRow { Id = party.Id, Name = party.Name, Kind = party.Kind }, db), party);
    }

    private static PartyRow Fill(PartyRow row, Party party)
    {
        (row.Name, row.Kind, row.Proposed) = (party.Name, party.Kind, party.Proposed);
        (row.Iso2, row.Iso3, row.Wikidata, row.OfId) = (party.Iso2, party.Iso3, party.Wikidata, party.Of);
        return row;
    }

    private static async Task SyncPeopleAsync(TalksDb db, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var rows = await db.People.Include(p => p.Roles).ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var person in lexicon.People)
        {
            var row = RowOf(rows, person.Id, () => new PersonRow { Id = person.Id, Name = person.Name }, db);
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

    private static async Task SyncPlacesAsync(TalksDb db, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var rows = await db.Places.ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var place in lexicon.Places)
        {
            var row = RowOf(rows, place.Id, () => new PlaceRow { Id = place.Id, Name = place.Name, Kind = place.Kind }, db);
            (row.Name, row.Kind, row.PartyId) = (place.Name, place.Kind, place.Party?.Id);
        }
    }

    private static async Task SyncIssuesAsync(TalksDb db, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var rows = await db.Issues.ToDictionaryAsync(i => i.Id, cancellationToken);
        foreach (var (position, issue) in lexicon.Issues.Index())
        {
            var row = RowOf(rows, issue.Id, () => new IssueRow { Id = issue.Id, Name = issue.Name }, db);
            (row.Name, row.Position) = (issue.Name, position);
        }
    }

    private static async Task SyncProcessesAsync(TalksDb db, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var rows = await db.Processes.Include(p => p.Parties).ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var process in lexicon.Processes)
        {
            var row = RowOf(rows, process.Id, () => new ProcessRow { Id = process.Id, Name = process.Name }, db);
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

    private static T RowOf<T>(Dictionary<string, T> rows, string id, Func<T> create, TalksDb db)
        where T : class
    {
        if (rows.TryGetValue(id, out var row))
            return row;
        row = create();
        rows.Add(id, row);
        db.Add(row);
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
