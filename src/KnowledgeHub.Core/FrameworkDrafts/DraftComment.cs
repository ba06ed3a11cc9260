namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>What somebody wrote in the column of comments of a workbook.</summary>
/// <param name="Place">Indicator and part, such as <c>LEG.S.1 statement-3</c>.</param>
/// <param name="Text">The comment.</param>
public sealed record DraftComment(string Place, string Text);
