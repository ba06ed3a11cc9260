using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeHub.Data.Archives;

/// <summary>The tables of the model as archives know them: the same whatever the database product.</summary>
internal sealed class ArchiveSchema
{
    private ArchiveSchema(ImmutableArray<ArchiveTable> tables) => Tables = tables;

    /// <summary>Every table, principals before dependents.</summary>
    public ImmutableArray<ArchiveTable> Tables { get; }

    /// <summary>
    /// Hash of all names and types. An archive goes into a database of the same fingerprint only: into another, the build that
    /// made it takes it, and is then brought up to date.
    /// </summary>
    public string Fingerprint
    {
        get
        {
            var lines =
                from table in Tables
                from column in table.Columns
                select $"{table.Name}.{column.Name}:{column.Type.Name}";
            return Convert.ToHexStringLower(
                SHA256.HashData(
                    Encoding.UTF8.GetBytes(string.Join('\n', lines.Order(StringComparer.Ordinal)))
                )
            );
        }
    }

    /// <summary>Reads the model of a context.</summary>
    /// <param name="context">The context.</param>
    /// <param name="jsonType">Column type of JSON documents.</param>
    /// <param name="asOf">The migration whose tables the database has; null for those of this build.</param>
    public static ArchiveSchema Of(HubDbContext context, string jsonType, string? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var model = asOf is null
            ? context.Model.GetRelationalModel()
            : EarlierModel.Of(context, asOf);
        var open = model.Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var sorted = new List<ITable>();
        while (open.Count > 0)
        {
            var next = open.First(table => Principals(table).All(sorted.Contains));
            sorted.Add(next);
            open.Remove(next);
        }

        return new([.. sorted.Select(table => Of(table, jsonType))]);
    }

    private static IEnumerable<ITable> Principals(ITable table) =>
        table
            .ForeignKeyConstraints.Select(constraint => constraint.PrincipalTable)
            .Where(principal => principal != table);

    private static ArchiveTable Of(ITable table, string jsonType) =>
        new(
            table.Name,
            [
                .. table
                    .Columns.OrderBy(column => column.Name, StringComparer.Ordinal)
                    .Select(column => Of(column, IsDocument(column, jsonType))),
            ],
            [
                .. table.PrimaryKey?.Columns.Select(column => column.Name)
                    ?? throw new InvalidOperationException($"{table.Name} has no key."),
            ]
        );

    private static ArchiveColumn Of(IColumn column, bool isJson) =>
        new(
            column.Name,
            TypeOf(column),
            isJson,
            column.PropertyMappings.Any(mapped =>
                mapped.Property.ValueGenerated is ValueGenerated.OnAdd
                && mapped.Property.IsPrimaryKey()
                && TypeOf(column) == typeof(long)
            )
        );

    // In SQLite documents are of the type of any text, but theirs is the only one that the model names.
    private static bool IsDocument(IColumn column, string jsonType) =>
        !column.PropertyMappings.Any()
        || column.PropertyMappings.Any(mapped =>
            TypeOf(column) == typeof(string)
            && mapped.Property.FindAnnotation(RelationalAnnotationNames.ColumnType)?.Value
                is string named
            && string.Equals(named, jsonType, StringComparison.OrdinalIgnoreCase)
        );

    private static Type TypeOf(IColumn column)
    {
        // A document of which the model knows the parts has a column, but no property of its own.
        if (!column.PropertyMappings.Any())
        {
            return typeof(string);
        }

        var mapping = column.StoreTypeMapping;
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}
