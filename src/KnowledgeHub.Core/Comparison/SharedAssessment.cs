using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;

namespace KnowledgeHub.Core.Comparison;

/// <summary>An assessment with what its country shares of it.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Sheet">Its consent sheet, in force or not; null when none was ever signed.</param>
public sealed record SharedAssessment(Assessment Assessment, ConsentSheet? Sheet)
{
    /// <summary>Whether a part of it takes part in group statistics on a day; what is public does too.</summary>
    /// <param name="content">The part.</param>
    /// <param name="today">The day, in universal time.</param>
    public bool IsPooled(SharedContent content, DateOnly today) =>
        Sheet is { } sheet
        && (
            sheet.Allows(content, ConsentAudience.AnonymousPool, today)
            || sheet.Allows(content, ConsentAudience.Public, today)
        );
}
