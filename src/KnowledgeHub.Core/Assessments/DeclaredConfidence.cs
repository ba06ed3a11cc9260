namespace KnowledgeHub.Core.Assessments;

/// <summary>How sure those who answer say they are. It is shown beside the calculated confidence and changes no number.</summary>
public enum DeclaredConfidence
{
    /// <summary>Rather a guess.</summary>
    Low,

    /// <summary>Fairly sure.</summary>
    Medium,

    /// <summary>Sure.</summary>
    High,
}
