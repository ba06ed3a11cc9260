using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// A country in a released statistic. A country whose answers changed is another member: what changed between two releases is
/// then seen by comparing members.
/// </summary>
/// <param name="Country">The country.</param>
/// <param name="Assessment">The assessment that took part.</param>
/// <param name="Content">Hash of what its answers said, without their texts.</param>
public readonly record struct GroupMember(
    CountryCode Country,
    AssessmentId Assessment,
    string Content
);
