using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace TalksTracker.Web.Data.Inserting;

/// <summary>The prepared commands that insert into one table: one row, or several at once.</summary>
internal sealed class TableCommands : IAsyncDisposable
{
    // Measured: more rows save little of the command's own cost, and SQLite looks every value up by its name, one after another.
    private const int Several = 8;

    private readonly InsertTable _table;
    private readonly TalksDb _db;
    private readonly Lazy<DbCommand> _one;
    private readonly Lazy<DbCommand> _several;

    public TableCommands(InsertTable table, TalksDb db)
    {
        (_table, _db) = (table, db);
        (_one, _several) = (new Lazy<DbCommand>(() => Command(1)), new Lazy<DbCommand>(() => Command(Several)));
    }

    public async Task InsertAsync(IReadOnlyList<InsertRow> rows, DbTransaction transaction, CancellationToken cancellationToken)
    {
        for (var first = 0; first < rows.Count;)
        {
            var count = rows.Count - first >= Several ? Several : 1;
            var command = (count == 1 ? _one : _several).Value;
            command.Transaction = transaction;
            Fill(command.Parameters, rows, first, count);
            await command.ExecuteNonQueryAsync(cancellationToken);
            first += count;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in new[] { _one, _several })
        {
            if (command.IsValueCreated)
                await command.Value.DisposeAsync();
        }
    }

    private void Fill(DbParameterCollection parameters, IReadOnlyList<InsertRow> rows, int first, int count)
    {
        var columns = _table.Columns.Count;
        for (var i = 0; i < count; i++)
        {
            var (table, row) = rows[first + i];
            for (var column = 0; column < columns; column++)
                parameters[(i * columns) + column].Value = table.ValueOf(row, column);
        }
    }

    private DbCommand Command(int rows)
    {
        var names = _db.GetService<ISqlGenerationHelper>();
        var command = _db.Database.GetDbConnection().CreateCommand();
        var tuples = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", _table.Columns.Select((_, column) => NameOf(row, column)))})");
        command.CommandText = $"INSERT INTO {names.DelimitIdentifier(_table.Table.Name)} "
            + $"({string.Join(", ", _table.Columns.Select(c => names.DelimitIdentifier(c.Name)))}) VALUES {string.Join(", ", tuples)}";
        for (var row = 0; row < rows; row++)
        {
            foreach (var (column, at) in _table.Columns.Select((column, at) => (column, at)))
                command.Parameters.Add(column.StoreTypeMapping.CreateParameter(command, NameOf(row, at), value: null, nullable: true));
        }

        command.Prepare();
        return command;

        string NameOf(int row, int column) => names.GenerateParameterName($"p{(row * _table.Columns.Count) + column}");
    }
}
