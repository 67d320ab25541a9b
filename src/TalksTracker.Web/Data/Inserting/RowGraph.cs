namespace TalksTracker.Web.Data.Inserting;

/// <summary>The rows that are reachable from some, numbered in the order in which EF Core would, and sorted by their tables.</summary>
internal sealed class RowGraph(InsertModel model, RowKeys keys)
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<InsertRow>?[] _rows = new List<InsertRow>?[model.Tables.Count];

    public IReadOnlyList<InsertRow> RowsOf(InsertTable table) => _rows[table.Order] ?? [];

    public void Add(object row)
    {
        if (!_seen.Add(row))
            return;

        var entity = model.EntityOf(row);
        entity.Number(row, keys);
        foreach (var table in entity.Tables)
            (_rows[table.Table.Order] ??= []).Add(new InsertRow(table, row));
        foreach (var link in entity.Links)
            link.Follow(row, this);
    }
}

/// <summary>What of a row belongs into one table.</summary>
internal readonly record struct InsertRow(EntityTable Table, object Row);
