namespace KnowledgeHub.Core.Discussion;

/// <summary>A remark that somebody wants to make.</summary>
/// <param name="Text">The remark as typed.</param>
/// <param name="Thread">The thread that it answers; null to open one.</param>
/// <param name="IsInternal">Whether only the author's side is to see it; an answer follows its thread.</param>
/// <param name="Mentions">Account ids of those whose attention is asked for.</param>
public sealed record NewRemark(
    string Text,
    Guid? Thread,
    bool IsInternal,
    IReadOnlyCollection<string> Mentions
);
