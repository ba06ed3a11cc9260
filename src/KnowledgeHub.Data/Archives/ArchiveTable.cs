using System.Collections.Immutable;

namespace KnowledgeHub.Data.Archives;

/// <summary>A table of the model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, in the order of their names.</param>
/// <param name="Key">The columns of its key.</param>
internal sealed record ArchiveTable(
    string Name,
    ImmutableArray<ArchiveColumn> Columns,
    ImmutableArray<string> Key
)
{
    /// <summary>Reads every row, in the order of the key.</summary>
    public string Select =>
        $"SELECT {List(Columns.Select(column => column.Name))} FROM {Quoted(Name)} ORDER BY {List(Key)}";

    /// <summary>Counts the rows.</summary>
    public string Count => $"SELECT COUNT(*) FROM {Quoted(Name)}";

    /// <summary>Writes one row; the parameters are named by position.</summary>
    /// <param name="jsonType">Column type of JSON documents.</param>
    public string Insert(string jsonType) =>
        $"INSERT INTO {Quoted(Name)} ({List(Columns.Select(column => column.Name))}) VALUES ({string.Join(", ", Columns.Select((column, place) => column.IsJson ? $"CAST(@p{place} AS {jsonType})" : $"@p{place}"))})";

    private static string List(IEnumerable<string> names) =>
        string.Join(", ", names.Select(Quoted));

    private static string Quoted(string name) => $"\"{name}\"";
}
