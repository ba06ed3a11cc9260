using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Search.Querying;

/// <summary>A label of a concept and its words.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Label">The label.</param>
/// <param name="Words">Its folded words in order.</param>
internal sealed record SpelledLabel(Concept Concept, ConceptLabel Label, string[] Words)
{
    /// <summary>Whether one of its words begins so.</summary>
    /// <param name="beginning">A folded beginning.</param>
    public bool HasBeginning(string beginning) =>
        Array.Exists(Words, word => word.StartsWith(beginning, StringComparison.Ordinal));
}
