using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Querying;

/// <summary>Reads the beginning of a text in the query language, from left to right, once.</summary>
/// <param name="text">What was typed.</param>
internal sealed class QueryReader(string text)
{
    /// <summary>
    /// How many parts are read, with those that have no words and those of chains of <c>OR</c>; further ones are ignored, so
    /// that a huge text costs no more than a long one.
    /// </summary>
    public const int MaxParts = 256;

    private readonly List<QueryUnit> _units = [];
    private int _next;
    private bool _isEitherOpen;

    /// <summary>Reads.</summary>
    /// <returns>The clauses, or null when signs of the language stand where they make no sense.</returns>
    public IReadOnlyList<ParsedClause>? Read()
    {
        var parts = 0;
        while (_next < text.Length && parts < MaxParts)
        {
            if (char.IsWhiteSpace(text[_next]))
            {
                _next++;
            }
            else if (ReadNext())
            {
                parts++;
            }
            else
            {
                return null;
            }
        }

        return _isEitherOpen && _next == text.Length
            ? null
            : [.. _units.SelectMany(unit => unit.Clauses)];
    }

    private bool ReadNext()
    {
        if (QuerySigns.IsOr(text[_next..EndOfChunk(_next)]))
        {
            _next = EndOfChunk(_next);
            var mayFollow = !_isEitherOpen && _units.Count > 0 && !_units[^1].Whole.IsExcluded;
            _isEitherOpen = true;
            return mayFollow;
        }

        return ReadUnit() is { } unit && Add(unit);
    }

    private bool Add(QueryUnit unit)
    {
        if (unit.Clauses.Count == 0)
        {
            return true;
        }

        if (!_isEitherOpen)
        {
            _units.Add(unit);
            return true;
        }

        _isEitherOpen = false;
        _units[^1] = _units[^1].Or(unit);
        return !unit.Whole.IsExcluded;
    }

    // Null when it makes no sense.
    private QueryUnit? ReadUnit()
    {
        var isExcluded = text[_next] == '-';
        _next += isExcluded ? 1 : 0;
        if (!TryReadField(out var field))
        {
            return null;
        }

        if (_next < text.Length && QuerySigns.IsQuote(text[_next]))
        {
            return ReadPhrase(isExcluded, field);
        }

        var start = _next;
        _next = EndOfChunk(start);
        return isExcluded && start < text.Length && text[start] == '-'
            ? null
            : Chunk(start, isExcluded, field);
    }

    private bool TryReadField(out TextField? field)
    {
        field = null;
        var chunk = text.AsSpan(_next..EndOfChunk(_next));
        var colon = chunk.IndexOf(':');
        var hasValue =
            colon > 0 && _next + colon + 1 < text.Length && HasValueAt(_next + colon + 1);
        if (!hasValue)
        {
            return true;
        }

        var name = chunk[..colon].ToString();
        field = QuerySigns.Field(name);
        _next += field is null ? 0 : colon + 1;
        return field is not null || !QuerySigns.IsFacet(name);
    }

    private bool HasValueAt(int index) => !char.IsWhiteSpace(text[index]);

    private QueryUnit? ReadPhrase(bool isExcluded, TextField? field)
    {
        var start = _next + 1;
        var length = QuerySigns.IndexOfQuote(text.AsSpan(start));
        if (length < 0)
        {
            return null;
        }

        _next = start + length + 1;
        var words = new QueryWords(text.Substring(start, length), start);
        var whole = words.AsOne(isPhrase: true) with { IsExcluded = isExcluded, Field = field };
        return words.IsEmpty ? null : new([whole], whole);
    }

    private QueryUnit? Chunk(int start, bool isExcluded, TextField? field)
    {
        var chunk = text[start.._next];
        var form = FormOf(chunk);
        var words = new QueryWords(chunk, start);
        var whole = words.AsOne(isPhrase: isExcluded) with
        {
            IsExcluded = isExcluded,
            Field = field,
        };
        whole = whole with { Form = whole.Typed.Count > 1 ? WordForm.Plain : form };
        if (isExcluded || field is not null)
        {
            return words.IsEmpty ? null : new([whole], whole);
        }

        List<ParsedClause> clauses = [.. words.AsMany()];
        if (clauses.Count > 0)
        {
            clauses[^1] = clauses[^1] with { Form = form };
        }

        return new(clauses, whole);
    }

    private static WordForm FormOf(string chunk) =>
        chunk.EndsWith('*') ? WordForm.Prefix
        : chunk.Length > 1 && (chunk.StartsWith('~') || chunk.EndsWith('~')) ? WordForm.Fuzzy
        : WordForm.Plain;

    private int EndOfChunk(int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !QuerySigns.IsQuote(text[end]))
        {
            end++;
        }

        return end;
    }
}
