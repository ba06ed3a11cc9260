namespace KnowledgeHub.Core.Offline;

/// <summary>What reading the cells of a filled workbook gave.</summary>
/// <param name="Workbook">The workbook; null when it is refused.</param>
/// <param name="Refusal">Why it is refused; null when it is not.</param>
public sealed record FilledWorkbookReading(FilledWorkbook? Workbook, RuleViolation? Refusal);
