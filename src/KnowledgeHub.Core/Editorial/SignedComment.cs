namespace KnowledgeHub.Core.Editorial;

/// <summary>A comment with the name of its author.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Author">Name to show; null when the account is gone.</param>
public sealed record SignedComment(PracticeComment Comment, string? Author);
