namespace KnowledgeHub.Search.Indexing;

/// <summary>How many words each field of each document of a segment has in one language, a byte each. Immutable.</summary>
internal sealed class FieldLengths
{
    private readonly byte[] _codes;
    private readonly int _documentCount;
    private readonly long[] _publishedWords = new long[TextFields.Count];
    private readonly byte[] _shortest = new byte[TextFields.Count];
    private readonly int[] _publishedHolders = new int[TextFields.Count];

    /// <summary>Keeps lengths.</summary>
    /// <param name="codes">Codes (<see cref="LengthCode"/>) by field, then document.</param>
    /// <param name="published">The documents that everybody sees; only they count in the averages.</param>
    public FieldLengths(byte[] codes, Bitmap published)
    {
        _codes = codes;
        _documentCount = codes.Length / TextFields.Count;
        Array.Fill(_shortest, byte.MaxValue);
        for (var cell = 0; cell < codes.Length; cell++)
        {
            if (codes[cell] == 0)
            {
                continue;
            }

            var field = cell / _documentCount;
            _shortest[field] = Math.Min(_shortest[field], codes[cell]);
            if (published[cell % _documentCount])
            {
                _publishedWords[field] += LengthCode.Length(codes[cell]);
                _publishedHolders[field]++;
            }
        }
    }

    /// <summary>Number of documents of the segment.</summary>
    public int DocumentCount => _documentCount;

    /// <summary>The codes of all documents, field by field: element field × number of documents + document.</summary>
    public ReadOnlySpan<byte> Codes => _codes;

    /// <summary>Words of a field in all published documents together.</summary>
    /// <param name="field">Number of the field.</param>
    public long PublishedWords(int field) => _publishedWords[field];

    /// <summary>Number of published documents that have a field.</summary>
    /// <param name="field">Number of the field.</param>
    public int PublishedHolders(int field) => _publishedHolders[field];

    /// <summary>The smallest code of a field, of those documents that have it.</summary>
    /// <param name="field">Number of the field.</param>
    public byte Shortest(int field) => _shortest[field];

    /// <summary>The code of one field of one document.</summary>
    /// <param name="field">Number of the field.</param>
    /// <param name="document">Number of the document.</param>
    public byte Code(int field, int document) => _codes[(field * _documentCount) + document];
}
