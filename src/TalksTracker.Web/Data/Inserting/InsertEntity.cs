using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace TalksTracker.Web.Data.Inserting;

/// <summary>How the rows of one type are read, and where their values go.</summary>
internal sealed class InsertEntity
{
    private readonly Func<object, object?>? _readKey;
    private readonly PropertyInfo? _key;

    public InsertEntity(IEntityType entity, IReadOnlyDictionary<ITable, InsertTable> tables)
    {
        Name = entity.Name;
        Tables = [.. entity.GetTableMappings().Select(m => new EntityTable(tables[m.Table], m))];
        Links = [.. entity.GetNavigations().Select(n => new EntityLink(n))];
        Numbered = Tables.Select(t => t.Table).FirstOrDefault(t => t.KeyColumn is not null);
        if (Numbered is not null && entity.FindPrimaryKey()!.Properties.Single() is var key)
            (_key, _readKey) = (key.PropertyInfo, key.GetGetter().GetClrValue);
    }

    public string Name { get; }

    /// <summary>One; for a type in a hierarchy one for each of its ancestors, and its own.</summary>
    public IReadOnlyList<EntityTable> Tables { get; }

    public IReadOnlyList<EntityLink> Links { get; }

    /// <summary>The table that numbers the rows; null where their keys are given.</summary>
    public InsertTable? Numbered { get; }

    /// <summary>A row that has no number yet gets the next.</summary>
    public void Number(object row, RowKeys keys)
    {
        if (_readKey is not null && _readKey(row) is 0)
            _key!.SetValue(row, keys.Next(Numbered!));
    }
}

/// <summary>The values that a type has in one table, in the order of its columns.</summary>
internal sealed class EntityTable
{
    private readonly EntityValue?[] _values;

    public EntityTable(InsertTable table, ITableMapping mapping)
    {
        Table = table;
        var values = mapping.ColumnMappings.ToDictionary(m => m.Column.Name, m => new EntityValue(m), StringComparer.Ordinal);
        _values = [.. table.Columns.Select(c => values.GetValueOrDefault(c.Name))];
    }

    public InsertTable Table { get; }

    public object? ValueOf(object row, int column) => _values[column]?.Of(row);
}

/// <summary>A value of a row, as the database takes it.</summary>
internal sealed class EntityValue(IColumnMapping mapping)
{
    private readonly Func<object, object?> _read = mapping.Property.GetGetter().GetClrValue;
    private readonly Func<object?, object?>? _convert = mapping.TypeMapping.Converter?.ConvertToProvider;

    public object? Of(object row) => _read(row) is not { } value ? null : _convert is null ? value : _convert(value);
}

/// <summary>A navigation: the rows at its other end are new too, and one of the two ends points at the other.</summary>
internal sealed class EntityLink(INavigation navigation)
{
    private readonly Func<object, object?> _follow = navigation.GetGetter().GetClrValue;
    private readonly Func<object, object?> _readPrincipal = navigation.ForeignKey.PrincipalKey.Properties.Single().GetGetter().GetClrValue;
    private readonly PropertyInfo _pointer = navigation.ForeignKey.Properties.Single().PropertyInfo!;

    /// <summary>Adds the rows at the other end.</summary>
    public void Follow(object row, RowGraph graph)
    {
        switch (_follow(row))
        {
            case null:
                break;
            case IEnumerable dependents when navigation.IsCollection:
                foreach (var dependent in dependents)
                    Connect(dependent, row, dependent, graph);
                break;
            case var principal when navigation.IsOnDependent:
                Connect(row, principal, principal, graph);
                break;
            case var dependent:
                Connect(dependent, row, dependent, graph);
                break;
        }
    }

    /// <summary>Writes the key of the one row into the other.</summary>
    public void Point(object from, object to) => _pointer.SetValue(from, _readPrincipal(to));

    private void Connect(object from, object to, object added, RowGraph graph)
    {
        graph.Point(new RowPointer(this, from, to));
        graph.Add(added);
    }
}
