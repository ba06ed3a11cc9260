namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Whether a person can answer here.</summary>
public enum AnswerRight
{
    /// <summary>Yes.</summary>
    Granted,

    /// <summary>The assessment is closed.</summary>
    Closed,

    /// <summary>The person may read, not answer.</summary>
    ReadOnly,
}
