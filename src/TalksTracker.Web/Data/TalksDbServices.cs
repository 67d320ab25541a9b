using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TalksTracker.Web.Data;

public static class TalksDbServices
{
    /// <summary>
    /// The database that <c>ConnectionStrings:Talks</c> names; without it, a file under the application's App_Data.
    /// Take <see cref="IDbContextFactory{TContext}"/> and open one context per operation: the context itself, which this
    /// also registers, would live as long as a visitor's circuit.
    /// </summary>
    public static void AddTalksDb(this WebApplicationBuilder builder)
    {
        var connection = ConnectionString(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddDbContextFactory<TalksDb>(options => options.UseTalksSqlite(connection));
    }

    public static DbContextOptionsBuilder UseTalksSqlite(this DbContextOptionsBuilder options, string connection) =>
        // One parameter for a whole list of ids: a query of its own for every length of list would be made anew each time.
        options.UseSqlite(connection, o => o.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(WriteAheadLog.Instance);

    private static string ConnectionString(IConfiguration configuration, string contentRoot)
    {
        var file = Parse(configuration.GetConnectionString("Talks"));
        file.ForeignKeys = true;
        if (string.IsNullOrEmpty(file.DataSource))
            file.DataSource = Path.Combine(contentRoot, "App_Data", "talks.db");
        CreateFolder(file);
        return file.ToString();
    }

    private static SqliteConnectionStringBuilder Parse(string? given)
    {
        try
        {
            return new SqliteConnectionStringBuilder(given);
        }
        catch (ArgumentException failure)
        {
            throw new InvalidDataException($"ConnectionStrings:Talks is not a connection string for SQLite: {failure.Message}", failure);
        }
    }

    private static void CreateFolder(SqliteConnectionStringBuilder file)
    {
        var isFile = file.Mode is SqliteOpenMode.ReadWriteCreate && file.DataSource is not ":memory:"
            && !file.DataSource.StartsWith("file:", StringComparison.Ordinal);
        if (isFile && Path.GetDirectoryName(Path.GetFullPath(file.DataSource)) is { } folder)
            Directory.CreateDirectory(folder);
    }
}
