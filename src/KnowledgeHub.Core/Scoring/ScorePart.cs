namespace KnowledgeHub.Core.Scoring;

/// <summary>One term of a score's formula: an answer, or a score below it.</summary>
/// <param name="Code">Id of the indicator, or code of the score below.</param>
/// <param name="Use">How it takes part.</param>
/// <param name="Value">Its level or mean, 1 to 5; null when it has none.</param>
/// <param name="Weight">Its weight in the formula, greater than 0.</param>
/// <param name="Bounds">Where its value could lie; null when it is left out.</param>
public readonly record struct ScorePart(
    string Code,
    PartUse Use,
    double? Value,
    double Weight,
    ScoreBounds? Bounds
);
