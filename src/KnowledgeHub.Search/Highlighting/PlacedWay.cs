using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>A way to match a clause that a segment has all terms of.</summary>
/// <param name="Index">The inverted index of its language.</param>
/// <param name="Postings">Where each term stands.</param>
/// <param name="Way">The way.</param>
/// <param name="Clause">Number of the clause.</param>
internal sealed record PlacedWay(
    LanguageIndex Index,
    PostingSpan[] Postings,
    Alternative Way,
    int Clause
);
