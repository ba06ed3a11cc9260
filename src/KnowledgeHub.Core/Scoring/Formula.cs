namespace KnowledgeHub.Core.Scoring;

/// <summary>The formula behind a score; docs/method.md and the page /method explain each.</summary>
public enum Formula
{
    /// <summary>Weighted mean of levels: sum of weight x level over sum of weights, scored indicators only.</summary>
    WeightedMeanOfLevels,

    /// <summary>Plain mean of the shown cells.</summary>
    MeanOfShownCells,

    /// <summary>Plain mean of the areas.</summary>
    MeanOfAreas,
}
