namespace KnowledgeHub.Core.Taxonomy;

/// <summary>A controlled vocabulary: its terms in display order.</summary>
/// <param name="Kind">What the terms are.</param>
/// <param name="Title">The name of the vocabulary in all four languages.</param>
/// <param name="Terms">The terms; codes are unique.</param>
public sealed record Vocabulary(TermKind Kind, LocalizedText Title, IReadOnlyList<Term> Terms);
