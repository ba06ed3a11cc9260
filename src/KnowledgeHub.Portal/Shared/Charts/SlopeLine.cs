namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>One series of a slope chart.</summary>
/// <param name="Runs">Its stretches of values without gaps.</param>
/// <param name="Leader">From its last value to its name; null if it has no value.</param>
/// <param name="Key">Where its mark stands before its name.</param>
/// <param name="Name">Its name.</param>
internal sealed record SlopeLine(
    IReadOnlyList<IReadOnlyList<Spot>> Runs,
    string? Leader,
    Spot Key,
    ChartLabel Name
);
