namespace KnowledgeHub.Search.Spelling;

/// <summary>
/// The words of one language in one segment as readers write them, in order of their folded spelling, each with the number of
/// letters that it shares with the one before. Immutable.
/// </summary>
internal sealed class SurfaceWords
{
    private readonly string[] _folded;
    private readonly string[] _written;
    private readonly int[] _counts;
    private readonly byte[] _shared;

    /// <summary>Sorts words.</summary>
    /// <param name="words">Folded words, each once, with their usual spelling and how often they occur.</param>
    public SurfaceWords(IEnumerable<(string Folded, string Written, int Count)> words)
    {
        var sorted = words.ToArray();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Folded, right.Folded));
        _folded = Array.ConvertAll(sorted, word => word.Folded);
        _written = Array.ConvertAll(sorted, word => word.Written);
        _counts = Array.ConvertAll(sorted, word => word.Count);
        _shared = new byte[sorted.Length];
        for (var word = 1; word < sorted.Length; word++)
        {
            var shared = _folded[word].AsSpan().CommonPrefixLength(_folded[word - 1]);
            _shared[word] = (byte)Math.Min(shared, byte.MaxValue);
        }
    }

    /// <summary>No words.</summary>
    public static SurfaceWords Empty { get; } = new([]);

    /// <summary>Number of words.</summary>
    public int Count => _folded.Length;

    /// <summary>The words of several parts as one.</summary>
    /// <param name="parts">The parts; what has been deleted in them still counts.</param>
    public static SurfaceWords Merge(IEnumerable<SurfaceWords> parts) =>
        new(
            parts
                .SelectMany(part => part.All)
                .GroupBy(word => word.Folded, StringComparer.Ordinal)
                .Select(same =>
                    (same.Key, same.MaxBy(word => word.Count).Written, same.Sum(word => word.Count))
                )
        );

    /// <summary>Exchanges strings for equal ones that are kept anyway; before it is put to use.</summary>
    /// <param name="stored">Gives the string to keep.</param>
    public void Share(Func<string, string> stored)
    {
        for (var word = 0; word < Count; word++)
        {
            _folded[word] = stored(_folded[word]);
            _written[word] =
                _written[word] == _folded[word] ? _folded[word] : stored(_written[word]);
        }
    }

    /// <summary>Adds the words that begin alike.</summary>
    /// <param name="beginning">A folded beginning.</param>
    /// <param name="found">Where they are added.</param>
    public void AddStarting(string beginning, List<NearWord> found)
    {
        var word = Array.BinarySearch(_folded, beginning, StringComparer.Ordinal);
        for (
            word = word < 0 ? ~word : word;
            word < Count && _folded[word].StartsWith(beginning, StringComparison.Ordinal);
            word++
        )
        {
            found.Add(At(word, 0));
        }
    }

    /// <summary>Adds the words that are spelled nearly alike.</summary>
    /// <param name="typed">A folded word.</param>
    /// <param name="limit">How many letters may differ, 1 or 2.</param>
    /// <param name="found">Where they are added.</param>
    /// <remarks>
    /// One walk through the sorted words with one row of the distance matrix for each letter: what two words share at the
    /// beginning is computed once, and when no continuation can come near enough all words that begin so are passed over.
    /// </remarks>
    public void AddNear(string typed, int limit, List<NearWord> found)
    {
        if (Count == 0 || typed.Length > DistanceRows.MaxTyped)
        {
            return;
        }

        var rows = new DistanceRows(typed, limit);
        var word = 0;
        while (word < Count)
        {
            var folded = _folded[word];
            var depth = (int)_shared[word];
            var isNear = true;
            while (isNear && depth < folded.Length)
            {
                isNear = rows.Append(depth++, folded[depth - 1]);
            }

            if (isNear && rows.Distance(folded.Length) <= limit)
            {
                found.Add(At(word, rows.Distance(folded.Length)));
            }

            word = isNear ? word + 1 : NextSharingLess(word, depth);
        }
    }

    /// <summary>Adds beginnings of words that are spelled nearly alike, as far as a word has been typed.</summary>
    /// <param name="typed">A folded beginning.</param>
    /// <param name="limit">How many letters may differ, 1 or 2.</param>
    /// <param name="found">Where they are added; the count of each is that of its first word.</param>
    public void AddNearBeginnings(string typed, int limit, List<NearWord> found)
    {
        if (Count == 0 || typed.Length > DistanceRows.MaxTyped)
        {
            return;
        }

        var rows = new DistanceRows(typed, limit);
        var word = 0;
        while (word < Count)
        {
            var folded = _folded[word];
            var depth = (int)_shared[word];
            var (isNear, isFound) = (true, false);
            while (isNear && !isFound && depth < folded.Length)
            {
                isNear = rows.Append(depth++, folded[depth - 1]);
                isFound = isNear && depth >= typed.Length && rows.Distance(depth) <= limit;
            }

            if (isFound)
            {
                found.Add(
                    new(folded[..depth], folded[..depth], rows.Distance(depth), _counts[word])
                );
            }

            word = isNear && !isFound ? word + 1 : NextSharingLess(word, depth);
        }
    }

    private IEnumerable<(string Folded, string Written, int Count)> All =>
        _folded.Select((folded, word) => (folded, _written[word], _counts[word]));

    private int NextSharingLess(int word, int depth)
    {
        var skipped = _shared.AsSpan(word + 1).IndexOfAnyInRange((byte)0, (byte)(depth - 1));
        return skipped < 0 ? Count : word + 1 + skipped;
    }

    private NearWord At(int word, int distance) =>
        new(_folded[word], _written[word], distance, _counts[word]);
}
