using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Evidence;

/// <summary>The evidence of an assessment, as far as the actor may read it.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Items">The country's items that are not archived, and archived ones that are linked here.</param>
/// <param name="Links">The links of its answers.</param>
public sealed record EvidenceOfAssessment(
    Assessment Assessment,
    IReadOnlyList<EvidenceListing> Items,
    IReadOnlyList<LinkedEvidence> Links
);
