namespace KnowledgeHub.Search.Indexing;

/// <summary>A set of document numbers. Immutable once published; changes make a copy.</summary>
internal sealed class Bitmap
{
    private readonly ulong[] _words;

    /// <summary>An empty set.</summary>
    /// <param name="capacity">Number of documents.</param>
    public Bitmap(int capacity) => _words = new ulong[(capacity + 63) / 64];

    private Bitmap(ulong[] words) => _words = words;

    /// <summary>Whether a document is in the set.</summary>
    /// <param name="document">0 to capacity - 1.</param>
    public bool this[int document] => (_words[document >> 6] & (1UL << (document & 63))) != 0;

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

    /// <summary>Adds a document; only while the set is not yet shared.</summary>
    /// <param name="document">0 to capacity - 1.</param>
    public void Add(int document) => _words[document >> 6] |= 1UL << (document & 63);
}
