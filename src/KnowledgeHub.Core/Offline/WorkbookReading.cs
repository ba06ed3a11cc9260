namespace KnowledgeHub.Core.Offline;

/// <summary>What reading a workbook gave: its sheets or the reason why there are none.</summary>
/// <param name="Sheets">The sheets in their order; empty when the file is refused.</param>
/// <param name="Refusal">Why the file is refused; null when it is not.</param>
public sealed record WorkbookReading(IReadOnlyList<WorkbookTable> Sheets, RuleViolation? Refusal)
{
    /// <summary>The most sheets; a workbook of the portal has eight.</summary>
    public const int MaxSheets = 20;

    /// <summary>The most rows of all sheets together.</summary>
    public const int MaxRows = 10_000;
}
