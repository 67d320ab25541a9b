using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Parties;

/// <summary>Parties and people with everything that has them in it.</summary>
public sealed class PartyQueries(IDbContextFactory<TalksDb> databases)
{
    private const int LatestCredits = 5;

    /// <summary>All parties with records, those with the most first; and the mediators by their credits.</summary>
    public async Task<PartyList> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var kinds = (await db.RecordParties
            .GroupBy(p => new { p.PartyId, p.Record.Kind })
            .Select(g => new { g.Key.PartyId, g.Key.Kind, Count = g.Count() })
            .ToListAsync(cancellationToken)).ToLookup(k => k.PartyId);
        var demands = await db.Demands.GroupBy(d => d.PartyId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(d => d.Key, d => d.Count, cancellationToken);
        var returns = await PartyReturns.LoadAsync(db, null, cancellationToken);
        var mediators = await new MediatorRanking(db, cancellationToken).RankAsync(null, LatestCredits);
        var mediations = mediators.ToDictionary(m => m.Party.Id, m => m.Records);
        var ids = kinds.Select(k => k.Key).ToList();
        var parties = await db.Parties.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.Kind }).ToListAsync(cancellationToken);
        return new PartyList([.. parties
            .Select(p => new PartyListItem(
                new PartyView(p.Id, p.Name), p.Kind, kinds[p.Id].Sum(k => k.Count), demands.GetValueOrDefault(p.Id), Of(p.Id, RecordKind.Round),
                Of(p.Id, RecordKind.Swap), returns.People.GetValueOrDefault(p.Id), mediations.GetValueOrDefault(p.Id)))
            .OrderByDescending(p => p.Records).ThenBy(p => p.Party.Name, StringComparer.Ordinal)], mediators);

        int Of(string id, RecordKind kind) => kinds[id].Where(k => k.Kind == kind).Sum(k => k.Count);
    }

    /// <returns>Null where there is no such party.</returns>
    public async Task<PartyDetail?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await new PartyReader(db, id, cancellationToken).ReadAsync();
    }

    /// <returns>Null where there is no such person.</returns>
    public async Task<PersonDetail?> FindPersonAsync(string id, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await new PersonReader(db, id, cancellationToken).ReadAsync();
    }
}
