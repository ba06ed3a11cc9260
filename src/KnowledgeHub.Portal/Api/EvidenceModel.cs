namespace KnowledgeHub.Portal.Api;

/// <summary>The evidence that an assessment can draw on, and what is linked to its answers.</summary>
/// <param name="Items">The country's items, by title.</param>
/// <param name="Links">The links of the assessment's answers.</param>
public sealed record EvidenceModel(
    IReadOnlyList<EvidenceItemModel> Items,
    IReadOnlyList<EvidenceLinkModel> Links
);
