namespace KnowledgeHub.Core.Assessments;

/// <summary>One line of a list of assessments.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Answered">Number of indicators with a level, "not applicable" or "unknown"; 0 where answers are not shown.</param>
public sealed record AssessmentListing(Assessment Assessment, int Answered)
{
    /// <summary>What of the assessment is shown.</summary>
    public SharedView View { get; init; } = SharedView.Whole;
}
