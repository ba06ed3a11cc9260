using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>A term of a query that stands somewhere in a document, as the index knows it.</summary>
/// <param name="Position">Number of its word among those of the same field and language.</param>
/// <param name="Term">The term.</param>
/// <param name="Clause">Number of the clause that it matches.</param>
/// <param name="Kind">Why it counts; other forms of a word are not yet told from the word itself.</param>
internal readonly record struct PlacedTerm(int Position, string Term, int Clause, MatchKind Kind);
