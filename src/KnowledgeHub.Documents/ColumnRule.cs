using System.Globalization;

namespace KnowledgeHub.Documents;

/// <summary>What a spreadsheet program checks the cells of a column for; a blank cell always passes.</summary>
/// <param name="Column">Place of the column, from 0.</param>
/// <param name="Kind">What is checked.</param>
/// <param name="Limit">A range of cells for a choice, a number of characters for a text, the latest day for a day.</param>
/// <param name="Title">Title of the message; at most 32 characters.</param>
/// <param name="Message">What to do; at most 255 characters.</param>
public sealed record ColumnRule(
    int Column,
    ColumnRuleKind Kind,
    string Limit,
    string Title,
    string Message
)
{
    /// <summary>A range of cells in one column of another sheet.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="column">Letter of the column.</param>
    /// <param name="first">Number of the first row.</param>
    /// <param name="count">Number of rows.</param>
    public static string Range(string sheet, char column, int first, int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"'{sheet}'!${column}${first}:${column}${first + count - 1}"
        );
}
