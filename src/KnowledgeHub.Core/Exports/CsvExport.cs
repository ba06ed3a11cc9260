using System.Buffers;
using System.Text;

namespace KnowledgeHub.Core.Exports;

/// <summary>
/// Entries as comma-separated values (RFC 4180), in UTF-8 with a byte order mark, without which spreadsheet programs take it
/// for another encoding. A cell that such a program would run as a formula begins with an apostrophe.
/// </summary>
public static class CsvExport
{
    private static readonly SearchValues<char> _quoted = SearchValues.Create(",\";\r\n\t");

    /// <summary>Writes a file.</summary>
    /// <param name="export">The entries.</param>
    /// <param name="context">What it is written with.</param>
    public static byte[] Write(PracticeExport export, ExportContext context)
    {
        var table = ExportTable.Of(export, context);
        var text = new StringBuilder();
        AppendRow(text, table.Columns);
        foreach (var row in table.Rows)
        {
            AppendRow(text, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>A cell as it stands in a file.</summary>
    /// <param name="value">Any text.</param>
    public static string Cell(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var safe = SpreadsheetText.IsFormula(value) ? $"'{value}" : value;
        return safe.AsSpan().IndexOfAny(_quoted) < 0
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
}
