using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>One country of a comparison.</summary>
/// <param name="Assessment">The assessment that was chosen.</param>
/// <param name="Completeness">Share of what applies that has a level, 0 to 1.</param>
/// <param name="Card">Its result; null when it cannot be compared, so that no number can stand in the wrong place.</param>
/// <param name="Reasons">Why it cannot be compared; empty when it can.</param>
public sealed record ComparedAssessment(
    Assessment Assessment,
    double Completeness,
    ScoreCard? Card,
    ImmutableArray<IncomparableReason> Reasons
);
