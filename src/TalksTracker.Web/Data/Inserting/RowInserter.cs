using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace TalksTracker.Web.Data.Inserting;

/// <summary>Stores new rows as EF Core's SaveChanges would, with the same keys and to the last byte, at a fraction of its cost:
/// an article has some two hundred rows, and EF Core sends a command for each.</summary>
/// <remarks>What is a row, where it goes and how a value is written, EF Core's model says; the SQL is standard. All rows that can
/// be reached from those given have to be new: what is stored already is pointed at by its key alone. The statements are prepared
/// once for as long as the context's connection stays open, so open it, and let one inserter serve a whole import. The keys come
/// from the database, within the caller's transaction.</remarks>
internal sealed class RowInserter(TalksDb db) : IAsyncDisposable
{
    private readonly InsertModel _model = InsertModel.Of(db.Model);
    private readonly Dictionary<InsertTable, TableStatement> _statements = [];
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
                Insert(table, graph.RowsOf(table));
        }
        catch (DbException refused)
        {
            throw new DbUpdateException("The database refused a row.", refused);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        if (_keys is not null)
            await _keys.DisposeAsync();
    }

    private void Insert(InsertTable table, IReadOnlyList<InsertRow> rows)
    {
        if (rows.Count == 0)
            return;
        if (!_statements.TryGetValue(table, out var statement))
            _statements.Add(table, statement = new TableStatement(table, (SqliteConnection)db.Database.GetDbConnection(), db.GetService<ISqlGenerationHelper>()));
        statement.Insert(rows);
    }
}
