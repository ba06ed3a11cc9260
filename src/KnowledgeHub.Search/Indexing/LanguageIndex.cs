using System.Runtime.CompilerServices;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// The inverted index of one language in one segment, as flat arrays: the postings of a term are a slice of the document and
/// frequency arrays. Immutable.
/// </summary>
/// <param name="terms">The terms in ordinal order; the place of a term is its number.</param>
/// <param name="postings">Postings ordered by term and document.</param>
/// <param name="lengths">Number of words by document and field.</param>
internal sealed class LanguageIndex(string[] terms, PostingColumns postings, FieldLengths lengths)
{
    // A word in so large a part of so many documents is also kept as a set: a bit for each document.
    private const int DensePart = 8;
    private const int MinDense = 4_096;
    private readonly Dictionary<string, int> _numbers = Numbers(terms);
    private readonly Dictionary<int, Bitmap> _dense = Dense(postings, lengths.DocumentCount);

    /// <summary>
    /// Where labels of the thesaurus stand, by the array of their terms: labels are asked for again and again, and go out of
    /// here with the thesaurus that they belong to.
    /// </summary>
    public ConditionalWeakTable<string[], StrongBox<PostingSpan>> Labels { get; } = [];

    /// <summary>The terms in ordinal order.</summary>
    public IReadOnlyList<string> Terms => terms;

    /// <summary>Number of words by document and field.</summary>
    public FieldLengths Lengths => lengths;

    /// <summary>The words of the texts as they are written.</summary>
    public SurfaceWords Words
    {
        get;
        init
        {
            field = value;
            value.Share(word => Find(word) is >= 0 and var number ? terms[number] : word);
        }
    } = SurfaceWords.Empty;

    /// <summary>The frequencies of all postings.</summary>
    public FrequencyCodes Frequencies => postings.Frequencies;

    /// <summary>The positions of all postings.</summary>
    public PositionList Positions => postings.Positions;

    /// <summary>Number of a term, or -1.</summary>
    /// <param name="term">The term.</param>
    public int Find(string term) => _numbers.GetValueOrDefault(term, -1);

    /// <summary>Number of documents that hold a term; replaced ones count until the next merge.</summary>
    /// <param name="term">The term.</param>
    public int DocumentFrequency(string term) => Postings(term).Count;

    /// <summary>Number of published documents that hold a term; replaced ones count until the next merge.</summary>
    /// <param name="term">The term.</param>
    public int PublishedFrequency(string term) =>
        Find(term) is >= 0 and var number ? postings.PublishedFrequencies[number] : 0;

    /// <summary>Where a term stands; empty when nowhere.</summary>
    /// <param name="term">The term.</param>
    public PostingSpan Postings(string term) =>
        Find(term) is >= 0 and var number ? Postings(number) : PostingSpan.Empty;

    /// <summary>Where a term stands.</summary>
    /// <param name="term">Number of the term.</param>
    public PostingSpan Postings(int term) =>
        new(
            postings.Documents,
            postings.TermStarts[term],
            postings.TermStarts[term + 1],
            postings.Frequencies,
            null
        )
        {
            Set = _dense.GetValueOrDefault(term),
        };

    private static Dictionary<int, Bitmap> Dense(PostingColumns postings, int documentCount)
    {
        var dense = new Dictionary<int, Bitmap>();
        for (var term = 0; term + 1 < postings.TermStarts.Length; term++)
        {
            var (start, end) = (postings.TermStarts[term], postings.TermStarts[term + 1]);
            if (end - start >= Math.Max(MinDense, documentCount / DensePart))
            {
                var documents = new ArraySegment<int>(postings.Documents, start, end - start);
                dense.Add(term, new Bitmap(documentCount).With(documents));
            }
        }

        return dense;
    }

    private static Dictionary<string, int> Numbers(string[] terms)
    {
        var numbers = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        for (var number = 0; number < terms.Length; number++)
        {
            numbers.Add(terms[number], number);
        }

        return numbers;
    }
}
