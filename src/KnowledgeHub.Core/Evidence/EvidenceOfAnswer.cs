namespace KnowledgeHub.Core.Evidence;

/// <summary>The evidence of one answer.</summary>
/// <param name="Links">What the actor may read, supporting items first.</param>
/// <param name="Hidden">Number of restricted items that are linked but not shown.</param>
/// <param name="Suggestion">The grade that all of them suggest, hidden ones included.</param>
public sealed record EvidenceOfAnswer(
    IReadOnlyList<LinkedEvidence> Links,
    int Hidden,
    EvidenceSuggestion Suggestion
);
