namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>A cell of a workbook that cannot be taken.</summary>
/// <param name="Reference">Where it stands, such as <c>C12</c>.</param>
/// <param name="Violation">Why.</param>
public sealed record RefusedCell(string Reference, RuleViolation Violation);
