namespace KnowledgeHub.Search.Spelling;

/// <summary>
/// Tells the distance between a word typed and words that are read letter by letter: how many letters must be replaced, left
/// out, added, or swapped with their neighbour (optimal string alignment, F. Damerau, 1964). For each number of errors the
/// beginnings of the typed word that can have been read are the bits of one number, so that a letter costs a few operations
/// (S. Wu and U. Manber, Fast Text Searching Allowing Errors, 1992).
/// </summary>
internal sealed class DistanceRows
{
    /// <summary>The most letters of a typed word; one that is longer is near to nothing.</summary>
    public const int MaxTyped = 60;

    // Letters of one alphabet hardly ever share a slot.
    private const int Slots = 128;

    private readonly string _typed;
    private readonly int _limit;
    private readonly int _depths;
    private readonly ulong _whole;
    private readonly ulong[] _rows;
    private readonly ulong[] _masks;
    private readonly char[] _letters = new char[Slots];
    private readonly ulong[] _places = new ulong[Slots];
    private bool _sharesSlots;

    /// <summary>Begins with the row of the empty word.</summary>
    /// <param name="typed">The word typed, of at most <see cref="MaxTyped"/> letters.</param>
    /// <param name="limit">The greatest distance of interest, 1 or 2.</param>
    public DistanceRows(string typed, int limit)
    {
        _typed = typed;
        _limit = limit;
        _depths = typed.Length + limit;
        _whole = 1UL << typed.Length;
        _rows = new ulong[(_depths + 1) * (limit + 1)];
        _masks = new ulong[_depths + 1];
        for (var errors = 0; errors <= limit; errors++)
        {
            _rows[errors] = (2UL << errors) - 1;
        }

        for (var place = 0; place < typed.Length; place++)
        {
            var slot = typed[place] % Slots;
            _sharesSlots |= _places[slot] != 0 && _letters[slot] != typed[place];
            _letters[slot] = typed[place];
            _places[slot] |= 1UL << place;
        }
    }

    /// <summary>Reads the next letter.</summary>
    /// <param name="depth">How many letters of the word stand before it; their rows are those computed last.</param>
    /// <param name="letter">The letter.</param>
    /// <returns>Whether a word that begins so can still be near enough.</returns>
    public bool Append(int depth, char letter)
    {
        if (depth >= _depths)
        {
            return false;
        }

        var size = _limit + 1;
        var above = _rows.AsSpan(depth * size, size);
        var row = _rows.AsSpan((depth + 1) * size, size);
        var mask = Mask(letter);
        _masks[depth + 1] = mask;
        // Two letters read may be two of the typed word in the other order.
        var swapped = depth > 0 ? mask & (_masks[depth] >> 1) : 0;
        var before = _rows.AsSpan(Math.Max(0, depth - 1) * size, size);
        row[0] = (above[0] & mask) << 1;
        for (var errors = 1; errors < size; errors++)
        {
            var fewer = above[errors - 1];
            row[errors] =
                ((above[errors] & mask) << 1)
                | fewer
                | (fewer << 1)
                | (row[errors - 1] << 1)
                | ((before[errors - 1] & swapped) << 2);
        }

        return (row[_limit] & ((_whole << 1) - 1)) != 0;
    }

    /// <summary>The distance of the word read so far; one more than the limit when it is greater.</summary>
    /// <param name="depth">Its number of letters.</param>
    public int Distance(int depth)
    {
        var errors = depth > _depths ? _limit + 1 : 0;
        while (errors <= _limit && (_rows[(depth * (_limit + 1)) + errors] & _whole) == 0)
        {
            errors++;
        }

        return errors;
    }

    // The places of a letter in the typed word, a bit each.
    private ulong Mask(char letter)
    {
        var slot = letter % Slots;
        if (!_sharesSlots)
        {
            return _letters[slot] == letter ? _places[slot] : 0;
        }

        var mask = 0UL;
        for (var place = 0; place < _typed.Length; place++)
        {
            mask |= _typed[place] == letter ? 1UL << place : 0;
        }

        return mask;
    }
}
