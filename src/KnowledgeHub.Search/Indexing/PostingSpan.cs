namespace KnowledgeHub.Search.Indexing;

/// <summary>Documents that hold something, ascending, and how often by field.</summary>
/// <param name="Documents">Holds the document numbers.</param>
/// <param name="Start">Where they start.</param>
/// <param name="End">Where they end.</param>
/// <param name="Codes">The frequencies by the same numbers; null for a phrase.</param>
/// <param name="Frequencies">The packed frequencies of a phrase by the same numbers; null for a single term.</param>
internal readonly record struct PostingSpan(
    int[] Documents,
    int Start,
    int End,
    FrequencyCodes? Codes,
    uint[]? Frequencies
)
{
    /// <summary>The same documents as a set, for a word of very many; else null.</summary>
    public Bitmap? Set { get; init; }

    /// <summary>Nothing.</summary>
    public static PostingSpan Empty { get; } = new([], 0, 0, null, []);

    /// <summary>Number of documents.</summary>
    public int Count => End - Start;

    /// <summary>The document numbers.</summary>
    public ReadOnlySpan<int> Numbers => Documents.AsSpan(Start..End);

    /// <summary>The packed frequencies of a document.</summary>
    /// <param name="place">Place of the document in <see cref="Documents"/>.</param>
    public uint FrequenciesAt(int place) => Frequencies?[place] ?? Codes?[place] ?? 0;
}
