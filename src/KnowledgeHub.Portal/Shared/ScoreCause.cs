namespace KnowledgeHub.Portal.Shared;

/// <summary>What a flag points at: an indicator, a cell or a pillar.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="IsIndicator">Whether it is an indicator, which has a page of its own.</param>
public sealed record ScoreCause(string Code, string Name, bool IsIndicator);
