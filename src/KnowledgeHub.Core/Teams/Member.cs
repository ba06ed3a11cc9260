using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Teams;

/// <summary>Who answers for which agency in an assessment. A person answers for one agency there.</summary>
public sealed record Member
{
    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>The country of the assessment.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Account id of the person.</summary>
    public required string AccountId { get; init; }

    /// <summary>Code of the agency.</summary>
    public required string Agency { get; init; }

    /// <summary>Since when.</summary>
    public required DateTime SinceUtc { get; init; }
}
