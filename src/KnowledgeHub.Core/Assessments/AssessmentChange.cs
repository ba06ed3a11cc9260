namespace KnowledgeHub.Core.Assessments;

/// <summary>What happened to an assessment or an answer; the code stands in revisions and audit events.</summary>
public enum AssessmentChange
{
    /// <summary>A cycle was started.</summary>
    Started,

    /// <summary>Profile or name changed.</summary>
    Revised,

    /// <summary>Closed: answers stand.</summary>
    Closed,

    /// <summary>Opened again.</summary>
    Reopened,

    /// <summary>An answer was given or changed.</summary>
    Answered,

    /// <summary>Made by the generator of demonstration data.</summary>
    Generated,
}
