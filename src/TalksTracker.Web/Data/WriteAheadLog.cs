using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TalksTracker.Web.Data;

/// <summary>Lets pages be read while an import writes. SQLite keeps the mode in the file; asking again costs nothing.</summary>
/// <remarks>With a log written ahead, <c>synchronous = NORMAL</c> is safe: the file can't be damaged, and every transaction is there
/// as a whole or not at all. A killed process loses nothing. Only a loss of power can take back the last transactions, and
/// importing again brings them back. The log may grow to 16 MB before it is worked in, and as much of the file is kept in memory:
/// an import would otherwise write and read the same pages again and again.</remarks>
public sealed class WriteAheadLog : DbConnectionInterceptor
{
    public static readonly WriteAheadLog Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Pragma(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Pragma(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Pragma(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -16000;";
        return command;
    }
}
