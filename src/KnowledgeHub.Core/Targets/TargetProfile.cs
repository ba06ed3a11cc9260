using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Targets;

/// <summary>
/// What a country aims at, by its own decision: the aggregate, one for each assessment. Only what differs from the proposal
/// is kept (<see cref="TargetRules.Proposed"/>), so that everything else follows the agreed levels.
/// </summary>
public sealed record TargetProfile
{
    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>The country that it belongs to, and whose data it is.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Version, from 1; 0 for a profile that was never saved.</summary>
    public required int Version { get; init; }

    /// <summary>The decisions, at most one for each indicator, in the order of their ids.</summary>
    public ImmutableArray<TargetDecision> Decisions { get; init; } = [];

    /// <summary>Account id of who saved it last; empty for a profile that was never saved.</summary>
    public required string UpdatedBy { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>The profile of an assessment for which nothing was decided yet.</summary>
    /// <param name="assessment">The assessment.</param>
    public static TargetProfile Blank(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new()
        {
            Assessment = assessment.Id,
            Country = assessment.Country,
            Version = 0,
            UpdatedBy = string.Empty,
            UpdatedUtc = default,
        };
    }

    /// <summary>What was decided about an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The decision, or null where the proposal stands.</returns>
    public TargetDecision? Find(IndicatorId indicator) =>
        Decisions.FirstOrDefault(decision => decision.Indicator == indicator);
}
