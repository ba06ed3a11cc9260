using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeHub.Documents.Workbooks;

/// <summary>Writes the empty table that editors fill in: heads, one example, and on a second sheet what cells may hold.</summary>
public static class ImportTemplate
{
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
    /// <param name="notes">What cells may hold.</param>
    /// <param name="isRightToLeft">Whether the sheets begin at the right.</param>
    public static byte[] Workbook(
        string title,
        IEnumerable<IReadOnlyList<string>> rows,
        string notesTitle,
        IEnumerable<IReadOnlyList<string>> notes,
        bool isRightToLeft
    )
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = package.AddWorkbookPart();
            main.Workbook = new(
                new Sheets(
                    Sheet(main, 1, title, rows, isRightToLeft),
                    Sheet(main, 2, notesTitle, notes, isRightToLeft)
                )
            );
        }

        return stream.ToArray();
    }

    private static Sheet Sheet(
        WorkbookPart main,
        uint number,
        string title,
        IEnumerable<IReadOnlyList<string>> rows,
        bool isRightToLeft
    )
    {
        var part = main.AddNewPart<WorksheetPart>();
        part.Worksheet = new(
            new SheetViews(new SheetView { WorkbookViewId = 0, RightToLeft = isRightToLeft }),
            new SheetData(rows.Select(row => new Row(row.Select(Cell))))
        );
        return new()
        {
            Id = main.GetIdOfPart(part),
            SheetId = number,
            Name = title,
        };
    }

    private static Cell Cell(string text) =>
        new()
        {
            DataType = CellValues.InlineString,
            InlineString = new(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
        };

    private static string Quoted(string cell) =>
        $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
