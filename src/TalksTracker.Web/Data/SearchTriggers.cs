using Microsoft.EntityFrameworkCore;

namespace TalksTracker.Web.Data;

/// <summary>Keeps the words of articles, quoted sentences and records in the FTS5 table <c>SearchIndex</c>. SQLite itself does it:
/// whatever writes the tables, in whatever way, triggers write the index in the same transaction.</summary>
/// <remarks>A row's key is the key of what it indexes, times four, plus 0 for an article, 1 for a quote, 2 for a record. The triggers
/// are no part of a migration: EF Core rebuilds a table for some changes of it, which SQLite refuses while a trigger names the
/// table, and which loses the table's own. They are taken away before a migration, and come back after it with the index made anew.</remarks>
internal static class SearchTriggers
{
    private const string Named = "SELECT name AS \"Name\", sql AS \"Sql\" FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'Search\\_%' ESCAPE '\\'";

    public static async Task DropAsync(TalksDb db, CancellationToken cancellationToken)
    {
        foreach (var trigger in await StoredAsync(db, cancellationToken))
            await ExecuteAsync(db, $"DROP TRIGGER \"{trigger.Name}\"", cancellationToken);
    }

    /// <summary>Where any trigger is missing or another than it is to be, all are made anew, and with them the index: what was
    /// written meanwhile would be missing from it.</summary>
    public static async Task EnsureAsync(TalksDb db, CancellationToken cancellationToken)
    {
        if (await AreThereAsync(db, cancellationToken))
            return;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await DropAsync(db, cancellationToken);
        foreach (var statement in SearchTriggerSql.Triggers.Concat(SearchTriggerSql.Fill))
            await ExecuteAsync(db, statement, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<bool> AreThereAsync(TalksDb db, CancellationToken cancellationToken) =>
        (await StoredAsync(db, cancellationToken)).Select(t => t.Sql).ToHashSet().SetEquals(SearchTriggerSql.Triggers);

    private static async Task<List<StoredTrigger>> StoredAsync(TalksDb db, CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<StoredTrigger>(Named).ToListAsync(cancellationToken);

    // No braces for values: the statements hold none of anybody's.
    private static Task ExecuteAsync(TalksDb db, string statement, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(statement, cancellationToken);

    private sealed record StoredTrigger(string Name, string Sql);
}
