using System.Text;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.Workbooks;

/// <summary>Writes the empty table that editors fill in: heads, one example, and on a second sheet what cells may hold.</summary>
public static class ImportTemplate
{
    private const int ColumnWidth = 24;

    /// <summary>A file with separated values in UTF-8, with the mark by which spreadsheets know it.</summary>
    /// <param name="rows">The heads and the example.</param>
    public static byte[] Csv(IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = string.Join("\r\n", rows.Select(row => string.Join(',', row.Select(Quoted))));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text + "\r\n")];
    }

    /// <summary>A workbook.</summary>
    /// <param name="title">Name of the first sheet; at most 31 characters.</param>
    /// <param name="rows">The heads and the example.</param>
    /// <param name="notesTitle">Name of the second sheet; at most 31 characters.</param>
    /// <param name="notes">What cells may hold, its heads first.</param>
    /// <param name="language">The reader's language.</param>
    public static byte[] Workbook(
        string title,
        IReadOnlyList<IReadOnlyList<string>> rows,
        string notesTitle,
        IReadOnlyList<IReadOnlyList<string>> notes,
        Language language
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(notes);
        return WorkbookWriter.Write(Sheet(title, rows), Sheet(notesTitle, notes));

        Sheet Sheet(string name, IReadOnlyList<IReadOnlyList<string>> table) =>
            new(
                title,
                language,
                [.. table[0].Select(head => (head, ColumnWidth))],
                [.. table.Skip(1)]
            )
            {
                Name = name,
            };
    }

    private static string Quoted(string cell) =>
        $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
