using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace TalksTracker.Web.Data.Inserting;

/// <summary>What inserting has to know of EF Core's model: the tables, each after those it points at, and the entities.</summary>
internal sealed class InsertModel
{
    private static readonly ConditionalWeakTable<IModel, InsertModel> Known = [];

    private readonly Dictionary<Type, InsertEntity> _entities;

    private InsertModel(IModel model)
    {
        Tables = [.. InOrder(model.GetRelationalModel().Tables).Select((table, order) => new InsertTable(table, order))];
        var tables = Tables.ToDictionary(t => t.Table);
        _entities = model.GetEntityTypes().Where(e => !e.IsAbstract()).ToDictionary(e => e.ClrType, e => new InsertEntity(e, tables));
    }

    public IReadOnlyList<InsertTable> Tables { get; }

    public static InsertModel Of(IModel model) => Known.GetValue(model, m => new InsertModel(m));

    public InsertEntity EntityOf(object row) => _entities[row.GetType()];

    private static List<ITable> InOrder(IEnumerable<ITable> tables)
    {
        var ordered = new List<ITable>();
        var seen = new HashSet<ITable>();
        foreach (var table in tables.OrderBy(t => t.Name, StringComparer.Ordinal))
            Visit(table);
        return ordered;

        // A table that points at itself, as a decision that undoes another, takes its rows in the order given.
        void Visit(ITable table)
        {
            if (!seen.Add(table))
                return;
            foreach (var key in table.ForeignKeyConstraints)
                Visit(key.PrincipalTable);
            ordered.Add(table);
        }
    }
}

/// <summary>A table, and the one key column that the database numbers, where it has one.</summary>
internal sealed class InsertTable
{
    public InsertTable(ITable table, int order)
    {
        (Table, Order) = (table, order);
        // The tables of a hierarchy share one key: it is numbered in the first of them, which points at none of the others.
        var numbered = table.PrimaryKey!.Columns is [var key] ? key : null;
        var first = numbered is not null && !table.ForeignKeyConstraints.Any(k => k.Columns.Contains(numbered));
        KeyColumn = first && numbered!.PropertyMappings.Any(m => m.Property.ValueGenerated == ValueGenerated.OnAdd && m.Property.ClrType == typeof(int))
            ? numbered.Name
            : null;
        Columns = [.. table.Columns];
    }

    public ITable Table { get; }

    /// <summary>The place among all tables.</summary>
    public int Order { get; }

    public string? KeyColumn { get; }

    public IReadOnlyList<IColumn> Columns { get; }
}
