using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// The inverted index of one language in one segment, as flat arrays: the postings of a term are a slice of the document and
/// frequency arrays, the positions of a posting a slice of the position array. Immutable.
/// </summary>
internal sealed class LanguageIndex
{
    private readonly Dictionary<string, int> _ordinals;
    private readonly int[] _postingStarts;
    private readonly int[] _positionStarts;
    private readonly int[] _documents;
    private readonly uint[] _frequencies;
    private readonly int[] _positions;

    /// <summary>Creates an index from what a builder counted.</summary>
    /// <param name="ordinals">Number of each term.</param>
    /// <param name="postings">Postings ordered by term and document.</param>
    /// <param name="positions">Positions ordered by posting.</param>
    /// <param name="lengths">Number of words by document and field.</param>
    internal LanguageIndex(
        Dictionary<string, int> ordinals,
        PostingColumns postings,
        int[] positions,
        int[] lengths
    )
    {
        _ordinals = ordinals;
        _postingStarts = postings.TermStarts;
        _documents = postings.Documents;
        _frequencies = postings.Frequencies;
        _positionStarts = postings.PositionStarts;
        _positions = positions;
        Lengths = lengths;
    }

    /// <summary>Number of words by document and field: element document × 4 + field.</summary>
    public int[] Lengths { get; }

    /// <summary>The words of the texts as they are written.</summary>
    public SurfaceWords Words { get; init; } = SurfaceWords.Empty;

    /// <summary>Number of documents that hold a term; deleted ones count until the next merge.</summary>
    /// <param name="term">The term.</param>
    public int DocumentFrequency(string term) => Postings(term).Documents.Length;

    /// <summary>Where a term stands; empty when nowhere.</summary>
    /// <param name="term">The term.</param>
    public PostingSpan Postings(string term)
    {
        if (!_ordinals.TryGetValue(term, out var ordinal))
        {
            return default;
        }

        var start = _postingStarts[ordinal];
        var length = _postingStarts[ordinal + 1] - start;
        return new(_documents.AsSpan(start, length), _frequencies.AsSpan(start, length));
    }

    /// <summary>The packed positions of a term in a document, ascending.</summary>
    /// <param name="term">A term that the language has.</param>
    /// <param name="posting">Index in the term's <see cref="PostingSpan"/>.</param>
    public ReadOnlySpan<int> Positions(string term, int posting)
    {
        var index = _postingStarts[_ordinals[term]] + posting;
        return _positions.AsSpan(_positionStarts[index].._positionStarts[index + 1]);
    }
}
