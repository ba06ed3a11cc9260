namespace KnowledgeHub.Core.Scoring;

/// <summary>What a flag points at.</summary>
public enum FlagKind
{
    /// <summary>A gate indicator at level 2 or below caps the band of its area at 2; the number is unchanged.</summary>
    GateCaps,

    /// <summary>A gate indicator is unknown or unanswered.</summary>
    GateNotConfirmed,

    /// <summary>The mean of a cell is 3 or more, but an indicator in it is at 2 or below.</summary>
    Masked,

    /// <summary>Highest and lowest cell of an area, or highest and lowest pillar, are 1.5 or more apart.</summary>
    Imbalance,

    /// <summary>More than a fifth of an area's indicators were declared not applicable.</summary>
    ManyNotApplicable,

    /// <summary>Levels whose evidence is weaker than the level normally needs.</summary>
    ThinEvidence,
}
