namespace KnowledgeHub.Search.Spelling;

/// <summary>
/// The rows of the matrix that gives the distance between a word typed and words that are read letter by letter: how many
/// letters must be replaced, left out, added, or swapped with their neighbour (optimal string alignment, F. Damerau, 1964).
/// Only the diagonal band that can stay within the limit is computed (E. Ukkonen, 1985).
/// </summary>
internal sealed class DistanceRows
{
    private readonly string _typed;
    private readonly int _limit;
    private readonly int _width;
    private readonly byte[] _cells;
    private readonly char[] _letters;

    /// <summary>Begins with the row of the empty word.</summary>
    /// <param name="typed">The word typed.</param>
    /// <param name="limit">The greatest distance of interest, 1 or 2.</param>
    public DistanceRows(string typed, int limit)
    {
        _typed = typed;
        _limit = limit;
        _width = typed.Length + 1;
        _letters = new char[typed.Length + limit + 1];
        _cells = new byte[(_letters.Length + 1) * _width];
        for (var column = 0; column < _width; column++)
        {
            _cells[column] = (byte)Math.Min(column, limit + 1);
        }
    }

    /// <summary>Reads the next letter.</summary>
    /// <param name="depth">How many letters of the word stand before it; their rows are those computed last.</param>
    /// <param name="letter">The letter.</param>
    /// <returns>Whether a word that begins so can still be near enough.</returns>
    public bool Append(int depth, char letter)
    {
        if (depth >= _letters.Length - 1)
        {
            return false;
        }

        _letters[depth] = letter;
        var above = _cells.AsSpan(depth * _width, _width);
        var row = _cells.AsSpan((depth + 1) * _width, _width);
        var far = (byte)(_limit + 1);
        row.Fill(far);
        row[0] = (byte)Math.Min(depth + 1, far);
        var nearest = row[0];
        var first = Math.Max(1, depth + 1 - _limit);
        var last = Math.Min(_typed.Length, depth + 1 + _limit);
        for (var column = first; column <= last; column++)
        {
            var cost = _typed[column - 1] == letter ? 0 : 1;
            var distance = Math.Min(
                above[column - 1] + cost,
                Math.Min(above[column], row[column - 1]) + 1
            );
            if (IsSwap(depth, column, letter))
            {
                distance = Math.Min(distance, _cells[((depth - 1) * _width) + column - 2] + 1);
            }

            row[column] = (byte)Math.Min(distance, far);
            nearest = Math.Min(nearest, row[column]);
        }

        return nearest <= _limit;
    }

    /// <summary>The distance of the word read so far.</summary>
    /// <param name="depth">Its number of letters.</param>
    public int Distance(int depth) =>
        depth >= _letters.Length ? _limit + 1 : _cells[(depth * _width) + _width - 1];

    private bool IsSwap(int depth, int column, char letter) =>
        depth > 0
        && column > 1
        && letter == _typed[column - 2]
        && _letters[depth - 1] == _typed[column - 1];
}
