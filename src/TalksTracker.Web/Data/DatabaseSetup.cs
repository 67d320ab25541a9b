using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TalksTracker.Web.Data;

/// <summary>Brings the database to the model's last migration.</summary>
public sealed class DatabaseSetup(IDbContextFactory<TalksDb> databases, TimeProvider clock)
{
    // EF Core's own lock is a row that outlives a killed process, and it waits for it for ever.
    private static readonly TimeSpan LongestMigration = TimeSpan.FromMinutes(1);

    /// <exception cref="DatabaseUnavailableException">The database can't be used; the message says what to do.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken = default) => ExplainAsync(async () =>
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            if (db.Database.IsSqlite())
            {
                await RemoveAbandonedLockAsync(db, cancellationToken);
                await SearchTriggers.DropAsync(db, cancellationToken);
            }

            await db.Database.MigrateAsync(cancellationToken);
        }

        if (db.Database.IsSqlite())
            await SearchTriggers.EnsureAsync(db, cancellationToken);
    });

    /// <summary>Runs work on the database, and says in plain words why it could not be done.</summary>
    /// <exception cref="DatabaseUnavailableException">The database is locked, read-only or no database.</exception>
    public static async Task ExplainAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (SqliteException failure)
        {
            throw new DatabaseUnavailableException(failure);
        }
        catch (DbUpdateException failure) when (failure.InnerException is SqliteException inner)
        {
            throw new DatabaseUnavailableException(inner);
        }
    }

    private async Task RemoveAbandonedLockAsync(TalksDb db, CancellationToken cancellationToken)
    {
        const string LockTable = "__EFMigrationsLock";
        var exists = await db.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = {LockTable}")
            .SingleAsync(cancellationToken);
        if (exists == 0)
            return;

        while (await AgeOfLockAsync(db, cancellationToken) is { } age)
        {
            if (age > LongestMigration)
                await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
            else
                await Task.Delay(TimeSpan.FromSeconds(1), clock, cancellationToken);
        }
    }

    private async Task<TimeSpan?> AgeOfLockAsync(TalksDb db, CancellationToken cancellationToken)
    {
        var taken = await db.Database.SqlQueryRaw<DateTime>("SELECT \"Timestamp\" AS \"Value\" FROM \"__EFMigrationsLock\"")
            .ToListAsync(cancellationToken);
        return taken.Count == 0 ? null : clock.GetUtcNow().UtcDateTime - DateTime.SpecifyKind(taken[0], DateTimeKind.Utc);
    }
}
