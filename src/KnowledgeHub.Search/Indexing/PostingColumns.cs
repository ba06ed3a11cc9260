namespace KnowledgeHub.Search.Indexing;

/// <summary>The postings of all terms side by side, ordered by term and document. Immutable.</summary>
/// <param name="TermStarts">Where each term's postings start, and the end.</param>
/// <param name="PublishedFrequencies">How many published documents hold each term.</param>
/// <param name="Documents">Document of each posting.</param>
/// <param name="Frequencies">Frequencies of each posting.</param>
/// <param name="Positions">Positions of each posting.</param>
internal sealed record PostingColumns(
    int[] TermStarts,
    int[] PublishedFrequencies,
    int[] Documents,
    FrequencyCodes Frequencies,
    PositionList Positions
);
