using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;

namespace TalksTracker.Web.Features.Processes;

/// <summary>A peace process that something is known of.</summary>
public sealed record ProcessLink(string Id, string Name, int Records);

public sealed class ProcessQueries(IDbContextFactory<TalksDb> databases)
{
    /// <summary>Those with records, the most first.</summary>
    public async Task<IReadOnlyList<ProcessLink>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await ListAsync(db, cancellationToken);
    }

    public static async Task<IReadOnlyList<ProcessLink>> ListAsync(TalksDb db, CancellationToken cancellationToken) =>
        [.. (await db.Records.Where(r => r.ProcessId != null)
                .GroupBy(r => new { r.ProcessId, r.Process!.Name })
                .Select(g => new ProcessLink(g.Key.ProcessId!, g.Key.Name, g.Count()))
                .ToListAsync(cancellationToken))
            .OrderByDescending(p => p.Records).ThenBy(p => p.Id, StringComparer.Ordinal)];
}
