namespace KnowledgeHub.Core.Assessments;

/// <summary>How far an assessment has come.</summary>
public enum AssessmentStatus
{
    /// <summary>Answers can be given.</summary>
    Open,

    /// <summary>Answers stand as they are.</summary>
    Closed,
}
