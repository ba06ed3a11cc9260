using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeHub.Data.Tests.Engines;

/// <summary>Puts rows into any table of the model by its schema alone, with the rows that they refer to.</summary>
/// <param name="connection">An open connection.</param>
/// <param name="transaction">The transaction that is taken back in the end.</param>
internal sealed class SampleRows(DbConnection connection, DbTransaction transaction)
{
    private const string Country = nameof(Country);
    private const string Principal = "XA";

    private static readonly Dictionary<Type, object> _values = new()
    {
        [typeof(DateTime)] = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        [typeof(DateOnly)] = new DateOnly(2025, 1, 1),
        [typeof(byte[])] = new byte[] { 1 },
    };

    private int _made;

    /// <summary>Inserts a row of a country, after those that it refers to.</summary>
    /// <param name="table">The table.</param>
    /// <param name="country">The country of the row.</param>
    /// <param name="crossing">The one link that leads to a row of XA whatever the country of the row; null for none.</param>
    /// <returns>The values of the row by column.</returns>
    public async Task<IReadOnlyDictionary<string, object?>> InsertAsync(
        ITable table,
        string country,
        IForeignKeyConstraint? crossing = null
    )
    {
        var number = ++_made;
        var row = table
            .Columns.Where(column => !IsNumbered(column))
            .ToDictionary(column => column.Name, column => Value(column, country, number));
        foreach (var link in table.ForeignKeyConstraints)
        {
            await ReferAsync(row, link, link == crossing ? Principal : country);
        }

        await InsertAsync(table, row);
        return row;
    }

    private async Task ReferAsync(
        Dictionary<string, object?> row,
        IForeignKeyConstraint link,
        string country
    )
    {
        var principal = await InsertAsync(link.PrincipalTable, country);
        foreach (var (column, other) in link.Columns.Zip(link.PrincipalColumns))
        {
            if (column.Name != Country)
            {
                row[column.Name] = principal[other.Name];
            }
        }
    }

    private async Task InsertAsync(ITable table, Dictionary<string, object?> row)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var names = string.Join(", ", row.Keys.Select(name => $"\"{name}\""));
        var values = string.Join(
            ", ",
            row.Keys.Select(
                (name, place) => $"CAST(@p{place} AS {table.FindColumn(name)?.StoreType})"
            )
        );
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({values})";
        foreach (var (value, place) in row.Values.Select((value, place) => (value, place)))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"p{place.ToString(CultureInfo.InvariantCulture)}";
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }

    private static bool IsNumbered(IColumn column) =>
        column.PropertyMappings.Any(mapping =>
            mapping.Property.ValueGenerated is ValueGenerated.OnAdd
            && mapping.Property.IsPrimaryKey()
            && TypeOf(column) == typeof(long)
        );

    private static object? Value(IColumn column, string country, int number) =>
        column.Name == Country ? country
        : column.IsNullable ? null
        : TypeOf(column) == typeof(string) ? Text(column, number)
        : TypeOf(column) == typeof(Guid) ? Guid.NewGuid()
        : _values.GetValueOrDefault(TypeOf(column)) ?? Activator.CreateInstance(TypeOf(column));

    private static string Text(IColumn column, int number) =>
        column.PropertyMappings.Any() && column.StoreType is not "jsonb"
            ? $"r{number.ToString(CultureInfo.InvariantCulture)}"
            : "{}";

    private static Type TypeOf(IColumn column)
    {
        if (!column.PropertyMappings.Any())
        {
            return typeof(string);
        }

        var type =
            column.StoreTypeMapping.Converter?.ProviderClrType ?? column.StoreTypeMapping.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}
