using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>What an assembly changed among the stored records.</summary>
/// <param name="Problems">Reports that were left out because their words are no longer those of their article.</param>
public sealed record RebuildSummary(int Records, int Added, int Changed, int Removed, IReadOnlyList<string> Problems);

/// <summary>Assembles the records from the accepted reports and stores them in one transaction. Records are derived: they can
/// be rebuilt at any time, and a process killed before that leaves <see cref="DataStateRow"/> saying that it is due.</summary>
public sealed partial class RecordStore(
    IDbContextFactory<TalksDb> databases,
    EngineSource engines,
    RecordsChanged changed,
    TimeProvider clock,
    ILogger<RecordStore> logger)
{
    /// <summary>Grows with everything that a page can show: what is rendered for one version is right for all of it.</summary>
    public async Task<long> VersionAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.DataState.Select(s => s.ReportsVersion + s.RecordsVersion).SingleAsync(cancellationToken);
    }

    /// <summary>Whether the reports, the rules or the vocabulary are others than those the records were assembled from.</summary>
    public async Task<bool> IsStaleAsync(CancellationToken cancellationToken = default)
    {
        var basis = engines.Engine.Value.Basis;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.DataState.AnyAsync(s => s.ReportsVersion != s.RecordsVersion || s.RecordsBasis != basis, cancellationToken);
    }

    public async Task<RebuildSummary> RebuildAsync(CancellationToken cancellationToken = default)
    {
        var engine = engines.Engine.Value;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var evidence = await EvidenceReader.ReadAcceptedAsync(db, databases, engine.Lexicon, cancellationToken);
        foreach (var problem in evidence.Problems)
            LogBroken(problem);

        var replacement = new RecordReplacement(db, evidence, clock.GetUtcNow().UtcDateTime);
        var summary = await replacement.ReplaceAsync(engine.Assemble(evidence.Reports), cancellationToken);

        var state = await db.DataState.SingleAsync(cancellationToken);
        // Other rules make other records of the same reports.
        if (state.RecordsBasis != engine.Basis)
            state.ReportsVersion++;
        (state.RecordsVersion, state.RecordsBasis) = (state.ReportsVersion, engine.Basis);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        LogRebuilt(evidence.Reports.Count, summary.Records, summary.Added, summary.Changed, summary.Removed);
        changed.Announce(state.ReportsVersion + state.RecordsVersion);
        return summary;
    }

    [LoggerMessage(LogLevel.Error, "A report is left out: {Problem} Run `verify`.")]
    private partial void LogBroken(string problem);

    [LoggerMessage(
        LogLevel.Information, "{Reports} reports make {Records} records: {Added} new, {Changed} changed, {Removed} gone")]
    private partial void LogRebuilt(int reports, int records, int added, int changed, int removed);
}
