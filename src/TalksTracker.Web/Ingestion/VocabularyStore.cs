using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Inserting;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>Keeps the vocabulary's tables like its files. What the files no longer have stays: reports may point at it.</summary>
public sealed class VocabularyStore(IDbContextFactory<TalksDb> databases)
{
    public async Task SyncAsync(Lexicon lexicon, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await using var inserter = new RowInserter(db);
        await inserter.InsertAsync(await new VocabularySync(db, lexicon).CompareAsync(cancellationToken), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Adds the parties and people that the reports name and neither the files nor the database have, as proposals.</summary>
    internal static async Task AddProposedAsync(
        TalksDb db, Lexicon lexicon, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        await AddProposedPartiesAsync(db, lexicon, reports, cancellationToken);
        await AddProposedPeopleAsync(db, lexicon, reports, cancellationToken);
        if (db.ChangeTracker.Entries().Any())
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
            var row = VocabularySync.Fill(new PartyRow { Id = p.Id, Name = p.Name, Kind = p.Kind }, p);
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
}
