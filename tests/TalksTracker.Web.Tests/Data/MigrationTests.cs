using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Data;

public class MigrationTests
{
    [Fact]
    public async Task Migrate_NoFile_MakesEveryTable()
    {
        using var database = await TalksDatabase.MigratedAsync();
        await using var db = database.CreateDbContext();

        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        (await db.Records.CountAsync()).ShouldBe(0);
        (await db.DataState.SingleAsync()).ReportsVersion.ShouldBe(0);
    }

    [Fact]
    public void Model_IsTheOneOfTheLastMigration()
    {
        using var database = new TalksDatabase();
        using var db = database.CreateDbContext();

        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Migrate_LockOfAKilledProcess_IsRemoved()
    {
        using var database = new TalksDatabase();
        await database.SqlAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2025-01-01 00:00:00');
            """);

        await new DatabaseSetup(database, TimeProvider.System).MigrateAsync().WaitAsync(TimeSpan.FromSeconds(20));

        await using var db = database.CreateDbContext();
        (await db.Articles.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Migrate_DatabaseLockedByAnother_SaysSo()
    {
        using var database = new TalksDatabase("Default Timeout=1");
        await database.SqlAsync("CREATE TABLE x (y)");
        await using var other = database.CreateDbContext();
        await using var transaction = await other.Database.BeginTransactionAsync();

        var failure = await Should.ThrowAsync<DatabaseUnavailableException>(
            () => new DatabaseSetup(database, TimeProvider.System).MigrateAsync());

        failure.Message.ShouldStartWith("The database is locked");
    }

    [Fact]
    public async Task Migrate_ReadOnlyDatabase_SaysSo()
    {
        using var database = new TalksDatabase();
        await database.SqlAsync("CREATE TABLE x (y)");
        var options = new DbContextOptionsBuilder<TalksDb>();
        options.UseTalksSqlite($"Data Source={database.File};Mode=ReadOnly");

        var failure = await Should.ThrowAsync<DatabaseUnavailableException>(
            () => new DatabaseSetup(new Factory(options.Options), TimeProvider.System).MigrateAsync());

        failure.Message.ShouldStartWith("The database is read-only");
    }

    [Fact]
    public async Task Migrate_FileIsNoDatabase_SaysSo()
    {
        using var database = new TalksDatabase();
        await File.WriteAllTextAsync(database.File, string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 100)));

        var failure = await Should.ThrowAsync<DatabaseUnavailableException>(
            () => new DatabaseSetup(database, TimeProvider.System).MigrateAsync());

        failure.Message.ShouldContain("is no SQLite database");
    }

    private sealed class Factory(DbContextOptions<TalksDb> options) : IDbContextFactory<TalksDb>
    {
        public TalksDb CreateDbContext() => new(options);
    }
}
