namespace KnowledgeHub.Search.Indexing;

/// <summary>Documents that hold something, ascending, and how often by field (<see cref="FieldFrequencies"/>).</summary>
internal readonly ref struct PostingSpan
{
    /// <summary>Creates a span.</summary>
    /// <param name="documents">Document numbers, ascending.</param>
    /// <param name="frequencies">Packed frequencies, one for each document.</param>
    public PostingSpan(ReadOnlySpan<int> documents, ReadOnlySpan<uint> frequencies)
    {
        Documents = documents;
        Frequencies = frequencies;
    }

    /// <summary>Document numbers, ascending.</summary>
    public ReadOnlySpan<int> Documents { get; }

    /// <summary>Packed frequencies, one for each document.</summary>
    public ReadOnlySpan<uint> Frequencies { get; }
}
