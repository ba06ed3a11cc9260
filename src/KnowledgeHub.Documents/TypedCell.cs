using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeHub.Documents;

/// <summary>Cells that programs can count with.</summary>
internal static class TypedCell
{
    private const NumberStyles Plain =
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>The cell of a number or a day; null for any other text.</summary>
    /// <param name="value">The text, with a point as decimal sign.</param>
    public static Cell? Of(string value) =>
        FormSheet.Day(value) is { } day
            ? new(new CellValue(FormSheet.Serial(day)))
            {
                StyleIndex = WorkbookStyles.Of(isOpen: false, isDay: true, isQuoted: false),
            }
        : decimal.TryParse(value, Plain, CultureInfo.InvariantCulture, out var number)
            ? new(new CellValue(number))
            {
                DataType = CellValues.Number,
                StyleIndex = WorkbookStyles.Text,
            }
        : null;
}
