namespace KnowledgeHub.Core.Exports;

/// <summary>Entries as a table, for every format that is one.</summary>
/// <param name="Columns">Names of the columns; stable, in Latin letters.</param>
/// <param name="Rows">Texts, as many in each row as there are columns.</param>
public sealed record ExportTable(
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows
)
{
    /// <summary>A row for each entry, or, of a whole entry, a row for each of its texts.</summary>
    /// <param name="export">The entries.</param>
    /// <param name="context">What it is written with.</param>
    public static ExportTable Of(PracticeExport export, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(context);
        return export.Whole is { } practice
            ? EntryTable.Of(practice, context)
            : ListTable.Of(export.Practices, context);
    }
}
