namespace KnowledgeHub.Core.Scoring;

/// <summary>Where a score could lie if what is unknown or unanswered were known.</summary>
/// <param name="Low">With level 1 for each of them; 1 to 5.</param>
/// <param name="High">With level 5 for each of them; <paramref name="Low"/> to 5.</param>
public readonly record struct ScoreBounds(double Low, double High);
