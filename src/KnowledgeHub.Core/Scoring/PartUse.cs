namespace KnowledgeHub.Core.Scoring;

/// <summary>How a part takes part in a score.</summary>
public enum PartUse
{
    /// <summary>In the mean and in the bounds.</summary>
    Mean,

    /// <summary>In the bounds only: unknown, unanswered, or a cell that is not shown.</summary>
    BoundsOnly,

    /// <summary>Nowhere: not applicable.</summary>
    LeftOut,
}
