using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Filtering;

namespace TalksTracker.Web.Features.Rounds;

/// <summary>What rounds can be filtered by.</summary>
public static class RoundFilter
{
    public const string NewestFirst = "newest";
    public const string OldestFirst = "oldest";

    public static readonly FilteredList List = new(
        Urls.Rounds,
        Words: "List.Rounds",
        Fields: [new PartyField(), new HostField(), new MediatorField(), new ModalityField("status", "Filter.Status", RecordKind.Round), new ProcessField()],
        HasText: false,
        Orders: [NewestFirst, OldestFirst],
        PageSize: 50);

    public static RecordFilter Read(string? query) => RecordFilter.Read(List, query);
}

/// <summary>At whose table they met.</summary>
public sealed class HostField() : PartyNameField("host", "Filter.Host")
{
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values) =>
        records.Where(r => r.Roles.Any(role => role.Role == Role.Host && values.Contains(role.PartyId)));

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken) =>
        Sorted(await db.RecordRoles
            .Where(role => role.Role == Role.Host && records.Select(r => r.Id).Contains(role.RecordId))
            .Select(role => new { role.RecordId, role.PartyId, role.Party.Name })
            .Distinct()
            .GroupBy(p => new { p.PartyId, p.Name })
            .Select(g => new FieldCount(g.Key.PartyId, g.Key.Name, g.Count()))
            .ToListAsync(cancellationToken));
}
