using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Offline;

/// <summary>What one row of a filled workbook would do.</summary>
/// <param name="Row">The row.</param>
/// <param name="Stored">The answer that is stored; null for none.</param>
/// <param name="Next">What would be saved.</param>
/// <param name="Verdict">What the row would do.</param>
/// <param name="Differences">The fields that it would change.</param>
/// <param name="Violations">Every broken rule; empty unless the row is refused.</param>
public sealed record WorkbookChange(
    WorkbookAnswer Row,
    Answer? Stored,
    AnswerContent Next,
    WorkbookVerdict Verdict,
    IReadOnlyList<WorkbookDifference> Differences,
    IReadOnlyList<RuleViolation> Violations
)
{
    /// <summary>Names the answer among those of one assessment, such as <c>LEG.S.1|national</c>.</summary>
    public string Key => $"{Row.Indicator}|{Row.Agency}";

    /// <summary>Where a field stands; the row when the workbook has no column for it.</summary>
    /// <param name="field">Code of the field.</param>
    public string CellOf(string field) => Row.Cells.GetValueOrDefault(field, Row.Place);
}
