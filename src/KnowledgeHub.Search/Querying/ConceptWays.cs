namespace KnowledgeHub.Search.Querying;

/// <summary>A concept and the sequences of terms that name it, in all languages.</summary>
/// <param name="Id">Id of the concept.</param>
/// <param name="Ways">Its labels, as alternatives of a clause.</param>
/// <param name="Around">The labels of narrower, broader and related concepts.</param>
internal sealed record ConceptWays(
    string Id,
    IReadOnlyList<Alternative> Ways,
    IReadOnlyList<Alternative> Around
);
