using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Features.Swaps;

namespace TalksTracker.Web.Features.Parties;

/// <summary>Reads one party with everything that has it in it.</summary>
internal sealed class PartyReader(TalksDb db, string id, CancellationToken cancellationToken)
{
    /// <returns>Null where there is no such party.</returns>
    public async Task<PartyDetail?> ReadAsync()
    {
        var party = await db.Parties.AsNoTracking()
            .Where(p => p.Id == id)
            .Select(p => new { p.Id, p.Name, p.Kind, p.OfId, Of = p.Of!.Name, p.Proposed, p.Wikidata })
            .SingleOrDefaultAsync(cancellationToken);
        if (party is null)
            return null;

        var mine = db.Records.Where(r => r.Parties.Any(p => p.PartyId == id));
        var (first, last) = await DaysAsync(mine);
        var returns = await PartyReturns.LoadAsync(db, id, cancellationToken);
        var roles = db.RecordRoles.Where(r => r.PartyId == id);
        var mediations = await new MediatorRanking(db, cancellationToken).RankAsync(id, RecordLines.Most);
        return new PartyDetail(
            new PartyView(party.Id, party.Name, await SideAsync(mine)), party.Kind,
            party.OfId is null ? null : new PartyView(party.OfId, party.Of), party.Proposed, party.Wikidata, await KindsAsync(mine), first, last, returns.People.GetValueOrDefault(id), returns.Bodies.GetValueOrDefault(id),
            await DemandsAsync(), await StanceReader.ReadAsync(db, db.Demands.Where(d => d.AddresseeId == id), cancellationToken),
            await SwapsAsync(),
            await RecordLines.MeetingsAsync(db, mine.Where(r => r.Kind == RecordKind.Round), roles, cancellationToken),
            mediations is [var credited] ? credited : null,
            await PeopleAsync(),
            await RecordLines.StatementsAsync(db, db.Statements.Where(s => s.PartyId == id), cancellationToken),
            await RecordLines.AgreementsAsync(db, mine.OfType<AgreementRow>(), cancellationToken));
    }

    private async Task<Dictionary<RecordKind, int>> KindsAsync(IQueryable<RecordRow> mine) =>
        await mine.GroupBy(r => r.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(k => k.Key, k => k.Count, cancellationToken);

    // Its side in the process that most of its records belong to.
    private async Task<Side> SideAsync(IQueryable<RecordRow> mine)
    {
        var process = await mine.Where(r => r.ProcessId != null).GroupBy(r => r.ProcessId)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefaultAsync(cancellationToken);
        return (await ProcessSides.LoadAsync(db, [process], cancellationToken)).Of(process, id);
    }

    // A demand's days are those on which it was stated.
    private async Task<(DateOnly? First, DateOnly? Last)> DaysAsync(IQueryable<RecordRow> mine)
    {
        var days = await mine.GroupBy(_ => 1)
            .Select(g => new
            {
                First = g.Min(r => r.Earliest ?? r.Latest ?? ((DemandRow)r).FirstStated),
                Last = g.Max(r => r.Latest ?? r.Earliest ?? ((DemandRow)r).LastStated),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return (days?.First, days?.Last);
    }

    private async Task<IReadOnlyList<IssueStances>> DemandsAsync() =>
    [
        .. (await StanceReader.ReadAsync(db, db.Demands.Where(d => d.PartyId == id), cancellationToken))
            .GroupBy(s => s.Issue)
            .OrderBy(g => g.Key.Position)
            .Select(g => new IssueStances(g.Key, g.First(), [.. g.Skip(1)])),
    ];

    private async Task<SomeOf<SwapItem>> SwapsAsync()
    {
        var all = db.Records.Where(r => r.Kind == RecordKind.Swap && db.SwapReturns.Any(x => x.SwapId == r.Id && x.ToId == id));
        var latest = await all.Latest().Take(RecordLines.Most).Select(r => r.Id).ToListAsync(cancellationToken);
        var items = await SwapQueries.ItemsAsync(db, db.Records.AsNoTracking().Where(r => latest.Contains(r.Id)), cancellationToken);
        return new SomeOf<SwapItem>([.. items.OrderBy(i => latest.IndexOf(i.Id))], await all.CountAsync(cancellationToken));
    }

    private async Task<IReadOnlyList<NamedPerson>> PeopleAsync()
    {
        var named = await db.RoleClaims
            .Where(c => c.PartyId == id && c.PersonId != null && db.RecordMemberships.Any(m => m.ReportId == c.ReportId))
            .GroupBy(c => new { c.PersonId, c.Person!.Name })
            .Select(g => new { Id = g.Key.PersonId!, g.Key.Name, Reports = g.Select(c => c.ReportId).Distinct().Count() })
            .ToListAsync(cancellationToken);
        var ids = named.ConvertAll(n => n.Id);
        var titles = (await db.Set<PersonRoleRow>().Where(r => r.PartyId == id && ids.Contains(r.PersonId))
            .OrderBy(r => r.To != null).ThenBy(r => r.Position).Select(r => new { r.PersonId, r.Title, IsHeld = r.To == null })
            .ToListAsync(cancellationToken)).ToLookup(r => r.PersonId);
        return [.. named
            .Select(n => new NamedPerson(
                n.Id, n.Name, [.. titles[n.Id].Where(t => t.IsHeld || !titles[n.Id].Any(x => x.IsHeld)).Select(t => t.Title).Distinct()], n.Reports))
            .OrderByDescending(n => n.Reports).ThenBy(n => n.Name, StringComparer.Ordinal)];
    }
}
