using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>Fills workbooks in as a spreadsheet program does.</summary>
internal static class WorkbookEdit
{
    /// <summary>Types texts into cells of an area's sheet.</summary>
    /// <param name="workbook">The file.</param>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="indicator">How the record of the row begins.</param>
    /// <param name="cells">Codes of columns, and what is typed.</param>
    public static byte[] Fill(
        byte[] workbook,
        string sheet,
        string indicator,
        params (string Code, string Text)[] cells
    )
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var rows = Rows(document, sheet);
            var codes = Texts(rows[0]);
            var row = rows.Find(row =>
                Texts(row)[0].StartsWith(indicator, StringComparison.Ordinal)
            );
            foreach (var (code, text) in cells)
            {
                var cell = row!.Elements<Cell>().ElementAt(codes.IndexOf(code)); // not null: the test names a row
                cell.DataType = CellValues.InlineString;
                cell.RemoveAllChildren();
                cell.Append(new InlineString(new Text(text)));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The first texts of the rows of a sheet, from its codes on.</summary>
    public static IReadOnlyList<string> Records(byte[] workbook, string sheet)
    {
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(workbook),
            isEditable: false
        );
        return [.. Rows(document, sheet).Select(row => Texts(row)[0])];
    }

    /// <summary>Every text of a workbook.</summary>
    public static string Text(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(workbook),
            isEditable: false
        );
        return string.Join(
            '\n',
            document.WorkbookPart?.WorksheetParts.Select(part => part.Worksheet.InnerText) ?? []
        );
    }

    private static List<Row> Rows(SpreadsheetDocument document, string sheet)
    {
        var tab = document
            .WorkbookPart?.Workbook.Descendants<Sheet>()
            .First(tab => tab.Name?.Value == sheet);
        var part = document.WorkbookPart?.GetPartById(tab?.Id?.Value ?? string.Empty);
        return [.. ((part as WorksheetPart)?.Worksheet.Descendants<Row>() ?? [])];
    }

    private static List<string> Texts(Row row) =>
        [.. row.Elements<Cell>().Select(cell => cell.InnerText)];
}
