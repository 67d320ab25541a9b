using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TalksTracker.Web.Data.Inserting;

/// <summary>Stores new rows as EF Core's SaveChanges would, with the same keys and to the last byte, at a fraction of its cost:
/// an article has some two hundred rows, and EF Core sends a command for each.</summary>
/// <remarks>What is a row, where it goes and how a value is written, EF Core's model says; the SQL is standard. All rows that can
/// be reached from those given have to be new: what is stored already is pointed at by its key alone. The commands are prepared
/// once for as long as the context's connection stays open, so open it, and let one inserter serve a whole import. The keys come
/// from the database, within the caller's transaction.</remarks>
internal sealed class RowInserter(TalksDb db) : IAsyncDisposable
{
    private readonly InsertModel _model = InsertModel.Of(db.Model);
    private readonly Dictionary<InsertTable, TableCommands> _commands = [];
    private DbCommand? _keys;

    /// <exception cref="DbUpdateException">The database refuses a row: the transaction has to be given up.</exception>
    public async Task InsertAsync(IEnumerable<object> rows, CancellationToken cancellationToken = default)
    {
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Rows are numbered within a transaction: begin one first.");
        try
        {
            _keys ??= RowKeys.QueryFor(db, _model);
            var graph = new RowGraph(_model);
            foreach (var row in rows)
                graph.Add(row);
            graph.Number(await RowKeys.ReadAsync(_keys, transaction, cancellationToken));
            foreach (var table in _model.Tables)
                await CommandsFor(table).InsertAsync(graph.RowsOf(table), transaction, cancellationToken);
        }
        catch (DbException refused)
        {
            throw new DbUpdateException("The database refused a row.", refused);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var commands in _commands.Values)
            await commands.DisposeAsync();
        if (_keys is not null)
            await _keys.DisposeAsync();
    }

    private TableCommands CommandsFor(InsertTable table)
    {
        if (!_commands.TryGetValue(table, out var commands))
            _commands.Add(table, commands = new TableCommands(table, db));
        return commands;
    }
}
