using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Tests.Support;

/// <summary>A real SQLite file of one test's own, with the application's own settings.</summary>
public sealed class TalksDatabase : IDbContextFactory<TalksDb>, IDisposable
{
    // Migrated and filled with the vocabulary once; every test gets a copy.
    private static readonly Lazy<Task<byte[]>> Template = new(MakeTemplateAsync);

    private readonly TemporaryFolder _folder = new();
    private readonly DbContextOptions<TalksDb> _options;

    public TalksDatabase(string more = "")
    {
        var options = new DbContextOptionsBuilder<TalksDb>();
        options.UseTalksSqlite($"Data Source={File};Foreign Keys=True;{more}");
        _options = options.Options;
    }

    public string Folder => _folder.Path;

    public string File => _folder.File("talks.db");

    /// <summary>With all its tables and the vocabulary in them.</summary>
    public static async Task<TalksDatabase> ReadyAsync()
    {
        var database = new TalksDatabase();
        await System.IO.File.WriteAllBytesAsync(database.File, await Template.Value);
        return database;
    }

    public static async Task<TalksDatabase> MigratedAsync()
    {
        var database = new TalksDatabase();
        await new DatabaseSetup(database, TimeProvider.System).MigrateAsync();
        return database;
    }

    public TalksDb CreateDbContext() => new(_options);

    public async Task<int> SqlAsync(string sql)
    {
        await using var db = CreateDbContext();
        return await db.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Every row of every table, as text: two equal dumps are the same database.</summary>
    public async Task<IReadOnlyList<string>> DumpAsync()
    {
        await using var db = CreateDbContext();
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        var rows = new List<string>();
        var tables = db.Model.GetEntityTypes().Select(e => e.GetTableName()!);
        foreach (var table in tables.Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
            await using var reader = await command.ExecuteReaderAsync();
            var values = new object[reader.FieldCount];
            while (await reader.ReadAsync())
            {
                reader.GetValues(values);
                rows.Add($"{table}: {string.Join(" | ", values)}");
            }
        }

        return rows;
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<byte[]> MakeTemplateAsync()
    {
        using var database = await MigratedAsync();
        await new VocabularyStore(database).SyncAsync(HandMadeEngine.Lexicon);
        await database.SqlAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return await System.IO.File.ReadAllBytesAsync(database.File);
    }
}
