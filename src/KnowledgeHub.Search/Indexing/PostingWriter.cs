namespace KnowledgeHub.Search.Indexing;

/// <summary>Writes postings, term by term and document by document.</summary>
/// <param name="published">The documents that everybody sees.</param>
internal sealed class PostingWriter(Bitmap published)
{
    private readonly List<int> _termStarts = [];
    private readonly List<int> _publishedFrequencies = [];
    private readonly List<int> _documents = [];
    private readonly List<byte> _codes = [];
    private readonly Dictionary<uint, byte> _codeOf = [];
    private readonly List<uint> _patterns = [];
    private readonly Dictionary<int, uint> _rare = [];
    private readonly List<byte> _bytes = [];
    private readonly List<int> _blocks = [];

    /// <summary>Begins the next term.</summary>
    public void BeginTerm()
    {
        _termStarts.Add(_documents.Count);
        _publishedFrequencies.Add(0);
    }

    /// <summary>Adds a posting to the term.</summary>
    /// <param name="document">Number of the document, greater than that of the posting before.</param>
    /// <param name="positions">Its packed positions in ascending order; at least one.</param>
    public void Add(int document, ReadOnlySpan<int> positions)
    {
        Span<int> counts = stackalloc int[TextFields.Count];
        counts.Clear();
        var packed = 0u;
        foreach (var position in positions)
        {
            var field = PackedPosition.FieldOf(position);
            counts[field]++;
            packed = FieldFrequencies.AddOne(packed, field);
        }

        AddPosting(document, packed);
        foreach (var count in counts)
        {
            if (count > 0)
            {
                WriteField(positions[..count], FieldStart(positions[0]));
                positions = positions[count..];
            }
        }
    }

    /// <summary>Adds a posting that is encoded already.</summary>
    /// <param name="document">Number of the document, greater than that of the posting before.</param>
    /// <param name="packed">Its packed frequencies.</param>
    /// <param name="positions">Its encoded positions.</param>
    public void Add(int document, uint packed, ReadOnlySpan<byte> positions)
    {
        AddPosting(document, packed);
        foreach (var part in positions)
        {
            _bytes.Add(part);
        }
    }

    /// <summary>The postings written.</summary>
    public PostingColumns Build()
    {
        _termStarts.Add(_documents.Count);
        var frequencies = new FrequencyCodes([.. _codes], [.. _patterns], _rare);
        return new(
            [.. _termStarts],
            [.. _publishedFrequencies],
            [.. _documents],
            frequencies,
            new([.. _bytes], [.. _blocks], frequencies)
        );
    }

    private static int FieldStart(int position) =>
        PackedPosition.Pack((TextField)PackedPosition.FieldOf(position), 0);

    private void AddPosting(int document, uint packed)
    {
        if (_documents.Count % PositionList.BlockSize == 0)
        {
            _blocks.Add(_bytes.Count);
        }

        _codes.Add(Code(packed));
        _documents.Add(document);
        _publishedFrequencies[^1] += published[document] ? 1 : 0;
    }

    private byte Code(uint packed)
    {
        if (_codeOf.TryGetValue(packed, out var code))
        {
            return code;
        }

        if (_patterns.Count == FrequencyCodes.Rare)
        {
            _rare.Add(_documents.Count, packed);
            return FrequencyCodes.Rare;
        }

        code = (byte)_patterns.Count;
        _codeOf.Add(packed, code);
        _patterns.Add(packed);
        return code;
    }

    private void WriteField(ReadOnlySpan<int> positions, int start)
    {
        if (positions.Length >= FieldFrequencies.Max)
        {
            Write(positions.Length);
        }

        foreach (var position in positions)
        {
            Write(position - start);
            start = position;
        }
    }

    private void Write(int value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.Add((byte)(value | 0x80));
        }

        _bytes.Add((byte)value);
    }
}
