namespace KnowledgeHub.Search.Querying;

/// <summary>What the reader typed, as read.</summary>
/// <param name="Clauses">In order; empty when there are no words.</param>
/// <param name="ReadAsPlainWords">Whether signs of the query language made no sense and were taken for punctuation.</param>
internal sealed record ParsedQuery(IReadOnlyList<ParsedClause> Clauses, bool ReadAsPlainWords);
