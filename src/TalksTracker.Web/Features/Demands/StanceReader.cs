using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Demands;

/// <summary>Reads the demands that a query picks, with their words.</summary>
internal static class StanceReader
{
    /// <param name="asOf">As they stood on that day; those first stated later have to be left out by the query.</param>
    /// <returns>The latest first.</returns>
    public static async Task<IReadOnlyList<Stance>> ReadAsync(
        TalksDb db, IQueryable<DemandRow> demands, CancellationToken cancellationToken, DateOnly? asOf = null)
    {
        var rows = await demands.AsNoTracking()
            .OrderByDescending(d => d.LastStated).ThenBy(d => d.Slug)
            .Select(d => new
            {
                d.Id, d.Slug, d.ProcessId, d.PartyId, PartyName = d.Party.Name, d.AddresseeId, AddresseeName = d.Addressee!.Name,
                Issue = new IssueView(d.IssueId, d.Issue.Name, d.Issue.Position),
                d.Statement, d.DemandKind, d.Modality, d.Status, d.FirstStated, d.LastStated, Reports = d.Reports.Count,
            })
            .ToListAsync(cancellationToken);

        var sides = await ProcessSides.LoadAsync(db, rows.Select(r => r.ProcessId), cancellationToken);
        var evidence = await RecordEvidence.LoadAsync(db, demands, [ChosenFields.Statement], cancellationToken);
        IReadOnlyList<Stance> stances = [.. rows.Select(r => new Stance(
            r.Slug, r.ProcessId, sides.SideOf(r.ProcessId, r.PartyId), sides.View(r.ProcessId, r.PartyId, r.PartyName),
            r.AddresseeId is null ? null : sides.View(r.ProcessId, r.AddresseeId, r.AddresseeName!),
            r.Issue, r.Statement, r.DemandKind, r.Modality, r.Status, r.FirstStated, r.LastStated, r.Reports,
            evidence.Words(r.Id, ChosenFields.Statement)))];
        return asOf is { } day ? await StancesThen.LoadAsync(db, stances, day, cancellationToken) : stances;
    }
}
