namespace KnowledgeHub.Core.Comparison;

/// <summary>The distance between the highest and the lowest of several countries, as a word.</summary>
public enum DifferenceBand
{
    /// <summary>Fewer than two countries have a score.</summary>
    NotComparable,

    /// <summary>Less than one level.</summary>
    Close,

    /// <summary>From one level.</summary>
    Apart,

    /// <summary>From two levels.</summary>
    FarApart,
}
