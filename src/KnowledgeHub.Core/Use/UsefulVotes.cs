namespace KnowledgeHub.Core.Use;

/// <summary>How many readers found an entry useful, as one reader sees it.</summary>
/// <param name="Count">The number of readers, each once.</param>
/// <param name="IsOwn">Whether this reader is one of them.</param>
public sealed record UsefulVotes(int Count, bool IsOwn);
