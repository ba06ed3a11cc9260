using System.Numerics;

namespace KnowledgeHub.Search.Indexing;

/// <summary>A set of document numbers. Immutable once published; changes make a copy.</summary>
internal sealed class Bitmap
{
    private readonly ulong[] _words;

    /// <summary>An empty set.</summary>
    /// <param name="capacity">Number of documents.</param>
    public Bitmap(int capacity) => _words = new ulong[WordCount(capacity)];

    private Bitmap(ulong[] words) => _words = words;

    /// <summary>64 documents a word, the first in the lowest bit.</summary>
    public ReadOnlySpan<ulong> Words => _words;

    /// <summary>Number of documents in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>Whether a document is in the set.</summary>
    /// <param name="document">0 to capacity - 1.</param>
    public bool this[int document] => (_words[document >> 6] & (1UL << (document & 63))) != 0;

    /// <summary>Number of words for so many documents.</summary>
    /// <param name="capacity">Number of documents.</param>
    public static int WordCount(int capacity) => (capacity + 63) / 64;

    /// <summary>A copy that also has some more documents.</summary>
    /// <param name="documents">Their numbers.</param>
    public Bitmap With(IEnumerable<int> documents)
    {
        var copy = new Bitmap([.. _words]);
        foreach (var document in documents)
        {
            copy.Add(document);
        }

        return copy;
    }

    /// <summary>A copy without some documents.</summary>
    /// <param name="documents">The set to leave out, of the same capacity.</param>
    public Bitmap Without(Bitmap documents)
    {
        var copy = new Bitmap([.. _words]);
        DocumentBits.Remove(copy._words, documents._words);
        return copy;
    }

    /// <summary>Adds a document; only while the set is not yet shared.</summary>
    /// <param name="document">0 to capacity - 1.</param>
    public void Add(int document) => _words[document >> 6] |= 1UL << (document & 63);
}
