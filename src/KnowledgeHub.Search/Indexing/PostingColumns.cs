namespace KnowledgeHub.Search.Indexing;

/// <summary>The postings of all terms side by side, ordered by term and document.</summary>
/// <param name="TermStarts">Where each term's postings start, and the end.</param>
/// <param name="Documents">Document of each posting.</param>
/// <param name="Frequencies">Packed frequencies of each posting.</param>
/// <param name="PositionStarts">Where each posting's positions start, and the end.</param>
internal sealed record PostingColumns(
    int[] TermStarts,
    int[] Documents,
    uint[] Frequencies,
    int[] PositionStarts
)
{
    /// <summary>Groups occurrences into postings.</summary>
    /// <param name="sorted">Occurrences ordered by term, document and position; every term has at least one.</param>
    /// <param name="termCount">Number of terms.</param>
    public static PostingColumns Of(Occurrence[] sorted, int termCount)
    {
        var termStarts = new int[termCount + 1];
        var documents = new List<int>();
        var frequencies = new List<uint>();
        var positionStarts = new List<int>();
        for (var index = 0; index < sorted.Length; index++)
        {
            var (term, document, position) = sorted[index];
            var isNewTerm = index == 0 || term != sorted[index - 1].Term;
            if (isNewTerm)
            {
                termStarts[term] = documents.Count;
            }

            if (isNewTerm || document != documents[^1])
            {
                documents.Add(document);
                frequencies.Add(0);
                positionStarts.Add(index);
            }

            frequencies[^1] = FieldFrequencies.AddOne(
                frequencies[^1],
                PackedPosition.FieldOf(position)
            );
        }

        termStarts[termCount] = documents.Count;
        positionStarts.Add(sorted.Length);
        return new(termStarts, [.. documents], [.. frequencies], [.. positionStarts]);
    }
}
