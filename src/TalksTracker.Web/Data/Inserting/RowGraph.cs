namespace TalksTracker.Web.Data.Inserting;

/// <summary>The rows that can be reached from some, by their tables, numbered as EF Core would number them.</summary>
internal sealed class RowGraph(InsertModel model)
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<(InsertEntity Entity, object Row)> _numbered = [];
    private readonly List<RowPointer> _pointers = [];
    private readonly List<InsertRow>?[] _rows = new List<InsertRow>?[model.Tables.Count];

    public IReadOnlyList<InsertRow> RowsOf(InsertTable table) => _rows[table.Order] ?? [];

    public void Add(object row)
    {
        if (!_seen.Add(row))
            return;

        var entity = model.EntityOf(row);
        if (entity.Numbered is not null)
            _numbered.Add((entity, row));
        foreach (var table in entity.Tables)
            (_rows[table.Table.Order] ??= []).Add(new InsertRow(table, row));
        foreach (var link in entity.Links)
            link.Follow(row, this);
    }

    /// <summary>Remembers that a row points at another, which has no number yet.</summary>
    public void Point(RowPointer pointer) => _pointers.Add(pointer);

    /// <summary>Numbers the rows: in a hierarchy type by type, otherwise as they were reached. Then lets them point at each other.</summary>
    public void Number(RowKeys keys)
    {
        foreach (var (entity, row) in _numbered.OrderBy(r => r.Entity.Name, StringComparer.Ordinal))
            entity.Number(row, keys);
        foreach (var pointer in _pointers)
            pointer.Link.Point(pointer.From, pointer.To);
    }
}

/// <summary>What of a row belongs into one table.</summary>
internal readonly record struct InsertRow(EntityTable Table, object Row);

internal readonly record struct RowPointer(EntityLink Link, object From, object To);
