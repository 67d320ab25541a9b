using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace TalksTracker.Web.Data.Inserting;

/// <summary>The prepared statement that inserts a row into one table.</summary>
/// <remarks>Below ADO.NET, which looks every value up by the name of its parameter: measured, that was most of an import's time.
/// Values are written as Microsoft.Data.Sqlite writes them.</remarks>
internal sealed class TableStatement : IDisposable
{
    private readonly InsertTable _table;
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;

    /// <param name="connection">Open, and open for as long as this is used.</param>
    public TableStatement(InsertTable table, SqliteConnection connection, ISqlGenerationHelper names)
    {
        _table = table;
        _connection = connection.Handle!;
        var columns = table.Columns.Select(c => names.DelimitIdentifier(c.Name));
        var sql = $"INSERT INTO {names.DelimitIdentifier(table.Table.Name)} ({string.Join(", ", columns)}) "
            + $"VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v3(_connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <exception cref="SqliteException">The database refuses a row.</exception>
    public void Insert(IReadOnlyList<InsertRow> rows)
    {
        var columns = _table.Columns.Count;
        foreach (var (table, row) in rows)
        {
            for (var column = 0; column < columns; column++)
                Check(Bind(column + 1, table.ValueOf(row, column)));
            var result = raw.sqlite3_step(_statement);
            raw.sqlite3_reset(_statement);
            if (result != raw.SQLITE_DONE)
                Check(result);
        }
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _connection);

    private int Bind(int at, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, at),
        string text => raw.sqlite3_bind_text(_statement, at, text),
        int number => raw.sqlite3_bind_int64(_statement, at, number),
        long number => raw.sqlite3_bind_int64(_statement, at, number),
        bool flag => raw.sqlite3_bind_int64(_statement, at, flag ? 1 : 0),
        DateOnly day => Bind(at, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime instant => Bind(at, instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"How a {value.GetType().Name} is stored is not known here."),
    };
}
