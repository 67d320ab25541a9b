using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalksTracker.Records;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Inserting;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>Puts newly assembled records in the place of the stored ones. What says the same stays untouched; what changed
/// keeps its key and the day it was first seen; an address that is gone is remembered.</summary>
internal sealed class RecordReplacement(TalksDb db, StoredEvidence evidence, DateTime now)
{
    public async Task<RebuildSummary> ReplaceAsync(IReadOnlyList<Assembled> assembled, CancellationToken cancellationToken)
    {
        var stored = await db.Records.AsNoTracking()
            .Select(r => new StoredRecord(r.Id, r.Slug, r.Title, r.ContentHash, r.CreatedAt))
            .ToDictionaryAsync(r => r.Slug, cancellationToken);
        var rows = assembled.AsParallel().AsOrdered().Select(RowOf).ToList();
        var fresh = rows.Where(r => stored.GetValueOrDefault(r.Slug)?.ContentHash != r.ContentHash).ToList();
        var changed = fresh.Where(r => stored.ContainsKey(r.Slug)).Select(r => stored[r.Slug]).ToList();
        var gone = stored.Values.ExceptBy(rows.Select(r => r.Slug), r => r.Slug).ToList();

        await new SlugRetirement(db, now).RetireAsync(gone.ConvertAll(r => (r.Id, r.Slug, r.Title)), rows, cancellationToken);
        await DeleteAsync(gone.Concat(changed).Select(r => r.Id), cancellationToken);
        foreach (var row in fresh)
        {
            var before = stored.GetValueOrDefault(row.Slug);
            (row.Id, row.CreatedAt, row.ChangedAt) = (before?.Id ?? 0, before?.CreatedAt ?? now, now);
        }

        await db.SaveChangesAsync(cancellationToken);
        await using (var inserter = new RowInserter(db))
            await inserter.InsertAsync(fresh, cancellationToken);
        // At the end, when every record has its key; replacing a round has also cut the links of swaps that stayed.
        var ids = rows.ToDictionary(r => r.Slug, r => r.Id > 0 ? r.Id : stored[r.Slug].Id);
        await new SwapLinking(db, ids).LinkAsync(assembled.OfType<SwapRecord>(), cancellationToken);
        return new RebuildSummary(rows.Count, fresh.Count - changed.Count, changed.Count, gone.Count, evidence.Problems);
    }

    private async Task DeleteAsync(IEnumerable<int> records, CancellationToken cancellationToken)
    {
        foreach (var ids in records.Chunk(500))
        {
            var places = string.Join(", ", ids.Select((_, i) => $"{{{i}}}"));
            var sql = $"DELETE FROM \"Records\" WHERE \"Id\" IN ({places})";
            await db.Database.ExecuteSqlRawAsync(sql, ids.Cast<object>(), cancellationToken);
        }
    }

    private RecordRow RowOf(Assembled record)
    {
        var row = RecordRows.Of(record, evidence);
        var links = record is SwapRecord swap ? $"{swap.AgreedInRound}|{swap.StageOf}|{swap.Fulfils}" : "";
        byte[] content = [.. JsonSerializer.SerializeToUtf8Bytes<object>(row), .. JsonSerializer.SerializeToUtf8Bytes(links)];
        row.ContentHash = Convert.ToHexStringLower(SHA256.HashData(content));
        return row;
    }

    private sealed record StoredRecord(int Id, string Slug, string Title, string ContentHash, DateTime CreatedAt);
}
