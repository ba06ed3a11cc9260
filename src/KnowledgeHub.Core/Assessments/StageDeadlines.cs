namespace KnowledgeHub.Core.Assessments;

/// <summary>Until when the stages are to be done. A missed day locks nothing; it is shown.</summary>
/// <param name="Scoring">Last day for the agencies' own answers; null when none was set.</param>
/// <param name="Consensus">Last day for the joint answers; null when none was set.</param>
/// <param name="Approval">Last day for the approval; null when none was set.</param>
public sealed record StageDeadlines(
    DateOnly? Scoring = null,
    DateOnly? Consensus = null,
    DateOnly? Approval = null
)
{
    /// <summary>No day is set.</summary>
    public static StageDeadlines None { get; } = new();

    /// <summary>The last day of a stage; null when it has none.</summary>
    /// <param name="stage">The stage.</param>
    public DateOnly? Of(AssessmentStatus stage) =>
        stage switch
        {
            AssessmentStatus.Scoring => Scoring,
            AssessmentStatus.Consensus => Consensus,
            AssessmentStatus.Approval => Approval,
            _ => null,
        };
}
