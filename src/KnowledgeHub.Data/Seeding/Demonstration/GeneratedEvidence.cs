using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>The invented evidence of a demonstration country.</summary>
/// <param name="Items">The items of its library.</param>
/// <param name="Links">Their links to the answers of its newest cycle.</param>
public sealed record GeneratedEvidence(
    IReadOnlyList<EvidenceItem> Items,
    IReadOnlyList<EvidenceLink> Links
);
