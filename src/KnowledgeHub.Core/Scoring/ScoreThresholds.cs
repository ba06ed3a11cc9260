namespace KnowledgeHub.Core.Scoring;

/// <summary>When a number is shown, and when something is flagged.</summary>
public static class ScoreThresholds
{
    /// <summary>Completeness from which a cell, a driver or a theme is shown.</summary>
    public const double ShownCompleteness = 0.6;

    /// <summary>Shown cells that an area needs.</summary>
    public const int CellsOfArea = 2;

    /// <summary>Shown cells that a pillar needs.</summary>
    public const int CellsOfPillar = 4;

    /// <summary>The highest level of a gate or a weak indicator that is flagged, and the band that a gate caps an area at.</summary>
    public const int WeakLevel = 2;

    /// <summary>Cell mean from which a weak indicator in it is masked.</summary>
    public const double MaskingMean = 3;

    /// <summary>Distance between highest and lowest from which there is an imbalance.</summary>
    public const double Imbalance = 1.5;

    /// <summary>Share of an area's indicators above which "not applicable" is questioned.</summary>
    public const double ManyNotApplicable = 0.2;
}
