namespace KnowledgeHub.Core.Scoring;

/// <summary>Why a score has no number to show.</summary>
public enum WithheldReason
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>No indicator of it applies to the country.</summary>
    NothingApplies,

    /// <summary>Less than 60 % of the applicable weight has a level.</summary>
    TooFewAnswers,

    /// <summary>An area with fewer than two cells to show, or a pillar with fewer than four.</summary>
    TooFewCells,

    /// <summary>The overall score while an area has none.</summary>
    AreaMissing,
}
