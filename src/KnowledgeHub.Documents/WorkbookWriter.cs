using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents;

/// <summary>
/// Writes Excel files (Office Open XML). Cells are texts, or numbers and days where a sheet says so; never formulas. A text
/// that begins like a formula is marked so that it stays a text when somebody edits it. There are no links, macros or
/// references to other files.
/// </summary>
public static partial class WorkbookWriter
{
    private const string Portal = "KnowledgeHub";
    private const string Cut = "…";

    /// <summary>Writes sheets; the file is titled like the first.</summary>
    /// <param name="sheets">The sheets; at least one.</param>
    public static byte[] Write(params Sheet[] sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            package.PackageProperties.Title = PlainText.OneLine(sheets[0].Title);
            package.PackageProperties.Creator = Portal;
            package.PackageProperties.Language = sheets[0].Language.Code();
            var workbook = package.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Create();
            workbook.Workbook = new();
            if (sheets.Any(sheet => sheet.Form is not null))
            {
                workbook.Workbook.Append(new WorkbookProtection { LockStructure = true });
            }

            workbook.Workbook.Append(
                new Sheets(sheets.Select((sheet, number) => Tab(workbook, sheet, number + 1)))
            );
        }

        return stream.ToArray();
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Sheet Tab(
        WorkbookPart workbook,
        Sheet sheet,
        int number
    )
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = Worksheet(sheet);
        return new()
        {
            Name = sheet.Name,
            SheetId = (uint)number,
            Id = workbook.GetIdOfPart(part),
            State = sheet.IsHidden ? SheetStateValues.Hidden : null,
        };
    }

    /// <summary>Whether a text is marked, so that a program that edits it keeps it a text.</summary>
    /// <param name="value">The text.</param>
    internal static bool IsQuoted(string value) => SpreadsheetText.IsFormula(value);

    private static Worksheet Worksheet(Sheet sheet) =>
        sheet.Form is { } form ? FormWorksheet(sheet, form) : PlainWorksheet(sheet);

    private static Worksheet PlainWorksheet(Sheet sheet) =>
        new(
            View(sheet.Language, heads: 1),
            new Columns(sheet.Columns.Select(Column)),
            new SheetData(
                sheet
                    .Rows.Select(row =>
                        row.Select(
                            (value, column) =>
                                sheet.TypedColumns.Contains(column)
                                && TypedCell.Of(value) is { } typed
                                    ? typed
                                    : Cell(
                                        value,
                                        StyleOf(value, sheet.RightToLeftColumns.Contains(column))
                                    )
                        )
                    )
                    .Prepend(Heads(sheet))
                    .Select(cells => new Row(cells))
            )
        );

    private static Worksheet FormWorksheet(Sheet sheet, SheetForm form)
    {
        var rows = sheet.Rows.Select(
            (row, place) =>
                new Row(
                    row.Select((value, column) => FormSheet.Cell(form, place, column, value, Cell))
                )
        );
        var codes = new Row(form.Codes.Select(code => Cell(code, WorkbookStyles.Text)))
        {
            Hidden = true,
        };
        var worksheet = new Worksheet(
            View(sheet.Language, heads: SheetForm.FirstRow - 1),
            FormColumns(sheet, form),
            new SheetData([codes, new Row(Heads(sheet)), .. rows]),
            FormSheet.Protection()
        );
        if (form.Rules.Count > 0 && sheet.Rows.Count > 0)
        {
            worksheet.Append(FormSheet.Validations(form, sheet.Rows.Count));
        }

        return worksheet;
    }

    private static Columns FormColumns(Sheet sheet, SheetForm form)
    {
        var columns = sheet.Columns.Select(Column).ToList();
        foreach (var place in form.HiddenColumns)
        {
            columns[place].Hidden = true;
        }

        return new(columns);
    }

    private static IEnumerable<Cell> Heads(Sheet sheet) =>
        sheet.Columns.Select(column => Cell(column.Name, WorkbookStyles.Head));

    // The heading stays in sight.
    private static SheetViews View(Language language, int heads) =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = heads,
                    TopLeftCell = $"A{heads + 1}",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
                RightToLeft = language.IsRightToLeft(),
            }
        );

    private static Column Column((string Name, int Width) column, int index) =>
        new()
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = column.Width,
            CustomWidth = true,
        };

    private static uint StyleOf(string value, bool isRightToLeft) =>
        (IsQuoted(value), isRightToLeft) switch
        {
            (true, true) => WorkbookStyles.QuotedRightToLeft,
            (true, false) => WorkbookStyles.QuotedText,
            (false, true) => WorkbookStyles.RightToLeft,
            _ => WorkbookStyles.Text,
        };

    private static Cell Cell(string value, uint style) =>
        new(
            new InlineString(
                new Text(Fitting(value)) { Space = SpaceProcessingModeValues.Preserve }
            )
        )
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    private static string Fitting(string value)
    {
        var text = PlainText.Clean(value).ReplaceLineEndings("\n");
        var cut =
            text.Length <= SpreadsheetText.MaxCellLength
                ? text
                : PlainText.Clean(text[..(SpreadsheetText.MaxCellLength - Cut.Length)]) + Cut;

        // "_x0041_" in a text would be read as an escaped letter (ISO/IEC 29500-1, 22.9.2.19).
        return EscapeLookalike().Replace(cut, "_x005F_");
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapeLookalike();
}
