using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>Whom somebody credits with mediating.</summary>
public sealed class MediatorField() : PartyNameField("mediator", "Filter.Mediator")
{
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values) =>
        records.Where(r => r.Roles.Any(role => role.Role == Role.Mediator && values.Contains(role.PartyId)));

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken) =>
        Sorted(await db.RecordRoles
            .Where(role => role.Role == Role.Mediator && records.Select(r => r.Id).Contains(role.RecordId))
            .Select(role => new { role.RecordId, role.PartyId, role.Party.Name })
            .Distinct()
            .GroupBy(p => new { p.PartyId, p.Name })
            .Select(g => new FieldCount(g.Key.PartyId, g.Key.Name, g.Count()))
            .ToListAsync(cancellationToken));
}

/// <summary>Who has anything to do with it, in whatever role.</summary>
public sealed class PartyField() : PartyNameField("party", "Filter.Party")
{
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values) =>
        records.Where(r => r.Parties.Any(p => values.Contains(p.PartyId)));

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken) =>
        Sorted(await db.RecordParties
            .Where(p => records.Select(r => r.Id).Contains(p.RecordId))
            .GroupBy(p => new { p.PartyId, p.Party.Name })
            .Select(g => new FieldCount(g.Key.PartyId, g.Key.Name, g.Count()))
            .ToListAsync(cancellationToken));
}

/// <summary>A field whose values are parties.</summary>
public abstract class PartyNameField(string name, string words) : FilterField(name, words)
{
    public override async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        TalksDb db, IReadOnlyList<string> values, CancellationToken cancellationToken) =>
        await db.Parties.Where(p => values.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);

    protected static List<FieldCount> Sorted(List<FieldCount> counts) =>
        [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Label, StringComparer.Ordinal)];
}
