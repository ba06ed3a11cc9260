using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeHub.Data.History;

/// <summary>
/// Writes the next version of one row with a statement that is made once from the model, so that it can travel in one command
/// with the history of the change: making it anew through the change tracker costs as much as the commit.
/// </summary>
internal sealed class VersionedRow
{
    private const string VersionName = "Version";
    private static readonly ConditionalWeakTable<IEntityType, VersionedRow> _made = [];

    private readonly IProperty[] _columns;
    private readonly string _insert;
    private readonly string _update;

    private VersionedRow(IEntityType type)
    {
        var table =
            StoreObjectIdentifier.Create(type, StoreObjectType.Table)
            ?? throw new InvalidOperationException($"{type.DisplayName()} has no table.");
        _columns = [.. type.GetFlattenedProperties()];
        var names = _columns.Select(column => $"\"{column.GetColumnName(table)}\"").ToList();
        var places = Enumerable.Range(0, _columns.Length).Select(Place).ToList();
        var set = names.Zip(places, (name, place) => $"{name} = {place}").ToList();
        var isKey = _columns.Select(column => column.IsPrimaryKey()).ToList();
        _insert =
            $"INSERT INTO \"{table.Name}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", places)});\n";
        _update =
            $"UPDATE \"{table.Name}\" SET {string.Join(", ", set.Where((_, at) => !isKey[at]))}"
            + $" WHERE {string.Join(" AND ", set.Where((_, at) => isKey[at]))}"
            + $" AND \"{VersionName}\" = {Place(_columns.Length)};\n";
    }

    /// <summary>The statement of a type, made when it is first asked for.</summary>
    /// <typeparam name="T">An entity whose key is given by us and that has a version.</typeparam>
    /// <param name="model">The model that it is mapped in.</param>
    public static VersionedRow Of<T>(IModel model)
    {
        var type =
            model.FindEntityType(typeof(T))
            ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped.");
        return _made.GetValue(type, found => new(found));
    }

    /// <summary>The statement that stores a version: a new row for the first, a row that has the version before it for the others.</summary>
    /// <param name="entity">The next version.</param>
    /// <param name="version">Its number, from 1.</param>
    /// <returns>The statement, with places for the values from <see cref="FirstPlace"/> on.</returns>
    public RowWrite Write(object entity, int version)
    {
        var values = _columns.Select(column => ValueOf(column, entity));
        return version == 1 ? new(_insert, [.. values]) : new(_update, [.. values, version - 1]);
    }

    /// <summary>The places before it belong to the history.</summary>
    internal const int FirstPlace = 9;

    private static string Place(int column) => $"{{{FirstPlace + column}}}";

    private static object? ValueOf(IProperty column, object entity)
    {
        var value = column.GetGetter().GetClrValueUsingContainingEntity(entity);
        return value is not null && column.GetTypeMapping().Converter is { } converter
            ? converter.ConvertToProvider(value)
            : value;
    }
}
