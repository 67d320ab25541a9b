using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace TalksTracker.Web.Data.Inserting;

/// <summary>The next free numbers of all tables. They hold as long as nobody else can write: within one transaction.</summary>
internal sealed class RowKeys
{
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    private RowKeys()
    {
    }

    public int Next(InsertTable table) => _last[table.Table.Name] = _last.GetValueOrDefault(table.Table.Name) + 1;

    /// <summary>SQLite numbers from the highest number there is or, in tables that never use one twice, ever was.</summary>
    public static async Task<RowKeys> ReadAsync(DbCommand query, DbTransaction transaction, CancellationToken cancellationToken)
    {
        query.Transaction = transaction;
        var keys = new RowKeys();
        await using var reader = await query.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var (table, last) = (reader.GetString(0), reader.IsDBNull(1) ? 0 : reader.GetInt32(1));
            keys._last[table] = Math.Max(keys._last.GetValueOrDefault(table), last);
        }

        return keys;
    }

    /// <exception cref="NotSupportedException">Another database numbers in another way: PostgreSQL by its sequences.</exception>
    public static DbCommand QueryFor(TalksDb db, InsertModel model)
    {
        if (!db.Database.IsSqlite())
            throw new NotSupportedException($"How {db.Database.ProviderName} numbers rows is not known here.");

        var names = db.GetService<ISqlGenerationHelper>();
        var highest = model.Tables.Where(t => t.KeyColumn is not null).Select(t =>
            $"SELECT '{t.Table.Name}', MAX({names.DelimitIdentifier(t.KeyColumn!)}) FROM {names.DelimitIdentifier(t.Table.Name)}");
        var query = db.Database.GetDbConnection().CreateCommand();
        query.CommandText = string.Join(" UNION ALL ", highest.Append("SELECT \"name\", \"seq\" FROM \"sqlite_sequence\""));
        return query;
    }
}
