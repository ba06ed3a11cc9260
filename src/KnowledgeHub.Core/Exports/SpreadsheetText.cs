namespace KnowledgeHub.Core.Exports;

/// <summary>What spreadsheet programs do with texts that they are given.</summary>
public static class SpreadsheetText
{
    /// <summary>The greatest number of characters that a cell holds in the common programs.</summary>
    public const int MaxCellLength = 32_767;

    /// <summary>
    /// Whether a program would run the text as a formula: it begins with <c>= + - @</c>, also behind blanks or full-width,
    /// or with a tab, line end or NUL (ASVS 5.0, 1.2.10).
    /// </summary>
    /// <param name="value">Any text.</param>
    public static bool IsFormula(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        // Some programs trim blanks first, and take full-width signs for plain ones.
        return value.AsSpan().IndexOfAny("\t\r\n\0") == 0
            || value.AsSpan().TrimStart()
                is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];
    }
}
