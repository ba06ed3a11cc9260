namespace KnowledgeHub.Search.Querying;

/// <summary>A concept that some of the words of a query nearly name.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Words">Numbers of the words, ascending.</param>
/// <param name="Coverage">The share of its nearest label that they are, weighed by how telling its words are; above 0, at most 1.</param>
internal sealed record ConceptGuess(ConceptWays Concept, IReadOnlyList<int> Words, double Coverage);
