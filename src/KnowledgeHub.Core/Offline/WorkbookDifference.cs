namespace KnowledgeHub.Core.Offline;

/// <summary>A field that a row of a workbook would change.</summary>
/// <param name="Field">The field.</param>
/// <param name="Cell">Where it stands in the workbook, such as <c>LEG!E7</c>.</param>
/// <param name="Stored">What is stored, as <see cref="WorkbookField.Read"/> says it; empty for nothing.</param>
/// <param name="Filled">What the workbook says.</param>
public sealed record WorkbookDifference(
    WorkbookField Field,
    string Cell,
    string Stored,
    string Filled
);
