using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Quotes;

/// <summary>Which side a party counts with, process by process.</summary>
public sealed class ProcessSides
{
    private readonly Dictionary<(string Process, string Party), string> _sideOf = [];
    private readonly Dictionary<(string Process, string Party), Side> _sides = [];

    private readonly ILookup<string, PartyView> _parties;

    private ProcessSides(IReadOnlyList<ProcessPartyRow> parties)
    {
        _parties = parties.Where(p => p.Position == ProcessPosition.Side).OrderBy(p => p.Order)
            .ToLookup(p => p.ProcessId, p => new PartyView(p.PartyId, p.Party.Name, At(p.Order)));
        foreach (var party in parties.Where(p => p.Position == ProcessPosition.Side))
            Add(party, party.PartyId, At(party.Order));
        foreach (var party in parties.Where(p => p is { Position: ProcessPosition.AlsoNamed, CountsWithId: not null }))
            Add(party, party.CountsWithId!, _sides.GetValueOrDefault((party.ProcessId, party.CountsWithId!)));
    }

    /// <summary>For the processes of some records.</summary>
    public static async Task<ProcessSides> LoadAsync(
        TalksDb db, IEnumerable<string?> processIds, CancellationToken cancellationToken = default)
    {
        var ids = processIds.OfType<string>().Distinct().ToList();
        return new ProcessSides(await db.Set<ProcessPartyRow>().AsNoTracking()
            .Where(p => ids.Contains(p.ProcessId))
            .Include(p => p.Party)
            .OrderBy(p => p.Id)
            .ToListAsync(cancellationToken));
    }

    public PartyView View(string? processId, string partyId, string name) => new(partyId, name, Of(processId, partyId));

    public Side Of(string? processId, string partyId) =>
        processId is null ? Side.None : _sides.GetValueOrDefault((processId, partyId));

    /// <summary>The side a party counts with, or the party itself where it is none.</summary>
    public string SideOf(string? processId, string partyId) =>
        processId is null ? partyId : _sideOf.GetValueOrDefault((processId, partyId), partyId);

    /// <summary>The sides of a process in their fixed order.</summary>
    public IReadOnlyList<PartyView> SidesOf(string? processId) => processId is null ? [] : [.. _parties[processId]];

    private static Side At(int order) => order switch { 0 => Side.A, 1 => Side.B, _ => Side.None };

    private void Add(ProcessPartyRow party, string sideId, Side side)
    {
        _sideOf[(party.ProcessId, party.PartyId)] = sideId;
        _sides[(party.ProcessId, party.PartyId)] = side;
    }
}
