using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeHub.Documents;

/// <summary>The parts of a worksheet that only a form has (ISO/IEC 29500-1, 18.3.1).</summary>
internal static class FormSheet
{
    // Day 0 of the calendar of spreadsheets; it holds from March 1900 on.
    private static readonly DateOnly _start = new(1899, 12, 30);
    private static readonly DateOnly _earliest = new(1900, 3, 1);

    /// <summary>The number by which spreadsheets know a day.</summary>
    /// <param name="day">A day from March 1900 on.</param>
    public static string Serial(DateOnly day) =>
        (day.DayNumber - _start.DayNumber).ToString(CultureInfo.InvariantCulture);

    /// <summary>Closes all cells but the open ones; columns and rows can still be made wider.</summary>
    public static SheetProtection Protection() =>
        new()
        {
            Sheet = true,
            Objects = true,
            Scenarios = true,
            FormatColumns = false,
            FormatRows = false,
        };

    /// <summary>The checks of the columns.</summary>
    /// <param name="form">The form.</param>
    /// <param name="rows">Number of rows below the heads, at least one.</param>
    public static DataValidations Validations(SheetForm form, int rows) =>
        new(form.Rules.Select(rule => Validation(rule, rows))) { Count = (uint)form.Rules.Count };

    /// <summary>A cell of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="row">Place of the row, from 0.</param>
    /// <param name="column">Place of the column, from 0.</param>
    /// <param name="value">Its text.</param>
    /// <param name="text">Makes a cell of a text and its format.</param>
    public static Cell Cell(
        SheetForm form,
        int row,
        int column,
        string value,
        Func<string, uint, Cell> text
    )
    {
        var isOpen = form.OpenColumns.Contains(column) && !form.ClosedRows.Contains(row);
        var isDay = form.DayColumns.Contains(column);
        var style = WorkbookStyles.Of(isOpen, isDay, WorkbookWriter.IsQuoted(value));
        if (value.Length == 0)
        {
            return new() { StyleIndex = style };
        }

        return isDay && Day(value) is { } day
            ? new(new CellValue(Serial(day))) { StyleIndex = style }
            : text(value, style);
    }

    /// <summary>The letters of a column, such as AB.</summary>
    /// <param name="column">Its place, from 0.</param>
    public static string Letters(int column) =>
        (column >= 26 ? Letters((column / 26) - 1) : string.Empty) + (char)('A' + (column % 26));

    /// <summary>The day that a text such as 2026-05-31 is; null when it is none, or too early for spreadsheets.</summary>
    public static DateOnly? Day(string value) =>
        DateOnly.TryParseExact(
            value,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        && day >= _earliest
            ? day
            : null;

    private static DataValidation Validation(ColumnRule rule, int rows)
    {
        var letters = Letters(rule.Column);
        var validation = new DataValidation
        {
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = rule.Title,
            Error = rule.Message,
            SequenceOfReferences = new ListValue<StringValue>([
                new(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{letters}{SheetForm.FirstRow}:{letters}{SheetForm.FirstRow + rows - 1}"
                    )
                ),
            ]),
        };
        switch (rule.Kind)
        {
            case ColumnRuleKind.Choice:
                validation.Type = DataValidationValues.List;
                validation.Append(new Formula1(rule.Limit));
                break;
            case ColumnRuleKind.TextLength:
                validation.Type = DataValidationValues.TextLength;
                validation.Operator = DataValidationOperatorValues.LessThanOrEqual;
                validation.Append(new Formula1(rule.Limit));
                break;
            default:
                validation.Type = DataValidationValues.Date;
                validation.Operator = DataValidationOperatorValues.Between;
                validation.Append(
                    new Formula1(Serial(_earliest)),
                    new Formula2(Serial(Day(rule.Limit) ?? _earliest))
                );
                break;
        }

        return validation;
    }
}
