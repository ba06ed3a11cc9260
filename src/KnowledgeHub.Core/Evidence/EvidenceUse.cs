using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Evidence;

/// <summary>Where an item is used.</summary>
/// <param name="Link">The link.</param>
/// <param name="Assessment">The assessment of the answer.</param>
public sealed record EvidenceUse(EvidenceLink Link, Assessment Assessment);
