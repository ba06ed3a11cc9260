namespace KnowledgeHub.Core.Assessments;

/// <summary>What waits for a person.</summary>
public enum TurnKind
{
    /// <summary>To prepare a cycle and begin it.</summary>
    Prepare,

    /// <summary>To answer for the own agency.</summary>
    Answer,

    /// <summary>To go on to consensus: every agency has answered, or the day has come.</summary>
    Gather,

    /// <summary>To give the joint answers.</summary>
    Agree,

    /// <summary>To approve.</summary>
    Approve,

    /// <summary>To validate as an advisor.</summary>
    Validate,
}
