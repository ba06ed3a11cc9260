using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>
/// Tells from the index which words of a document match a query, so that its texts need not be analysed again: only their
/// words are counted, up to those that match.
/// </summary>
/// <param name="clauses">The clauses that were searched for.</param>
internal sealed class QueryPlaces(IReadOnlyList<Clause> clauses)
{
    /// <summary>How many words of a field in a language are marked; further ones are ignored, so that junk costs little.</summary>
    public const int MaxPlaces = 500;

    private const int MaxUnordered = 4 * MaxPlaces;

    private static readonly Comparison<PlacedTerm> _byPosition = (left, right) =>
        left.Position - right.Position;

    private readonly Dictionary<Segment, PlacedWay[]> _ways = [];
    private readonly List<PlacedTerm>?[] _cells = new List<PlacedTerm>[
        TextLanguages.All.Count * TextFields.Count
    ];
    private readonly int[] _lastPlaces = new int[TextLanguages.All.Count * TextFields.Count];
    private readonly List<List<int>> _positions =
    [
        [],
    ];

    /// <summary>Looks a document up.</summary>
    /// <param name="segment">Its segment.</param>
    /// <param name="document">Its number.</param>
    public void Find(Segment segment, int document)
    {
        foreach (var cell in _cells)
        {
            cell?.Clear();
        }

        Array.Fill(_lastPlaces, int.MaxValue);

        if (!_ways.TryGetValue(segment, out var ways))
        {
            _ways.Add(segment, ways = [.. WaysIn(segment)]);
        }

        foreach (var way in ways)
        {
            if (TryDecode(way, document))
            {
                Add(way);
            }
        }

        for (var cell = 0; cell < _cells.Length; cell++)
        {
            Order(cell);
        }
    }

    /// <summary>The terms that match in a field in a language, in order of their positions.</summary>
    /// <param name="language">The language.</param>
    /// <param name="field">The field.</param>
    public IReadOnlyList<PlacedTerm> In(TextLanguage language, TextField field) =>
        _cells[Cell(language, field)] ?? (IReadOnlyList<PlacedTerm>)[];

    private static int Cell(TextLanguage language, TextField field) =>
        ((int)language * TextFields.Count) + (int)field;

    private IEnumerable<PlacedWay> WaysIn(Segment segment)
    {
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            foreach (var way in clauses[clause].Alternatives)
            {
                var index = segment[way.Language];
                var postings = Array.ConvertAll(way.Terms, index.Postings);
                if (Array.TrueForAll(postings, term => term.Count > 0))
                {
                    yield return new(index, postings, way, clause);
                }
            }
        }
    }

    // The positions of each term, when the document holds them all.
    private bool TryDecode(PlacedWay way, int document)
    {
        for (var term = 0; term < way.Postings.Length; term++)
        {
            var postings = way.Postings[term];
            var place = Array.BinarySearch(
                postings.Documents,
                postings.Start,
                postings.Count,
                document
            );
            if (place < 0)
            {
                return false;
            }

            if (term == _positions.Count)
            {
                _positions.Add([]);
            }

            way.Index.Positions.Decode(place, _positions[term]);
        }

        return true;
    }

    private void Add(PlacedWay way)
    {
        foreach (var position in _positions[0])
        {
            var field = PackedPosition.FieldOf(position);
            var counts = way.Way.Field is not { } only || (int)only == field;
            var cell = Cell(way.Way.Language, (TextField)field);
            if (
                counts
                && PackedPosition.PositionOf(position) <= _lastPlaces[cell]
                && HasRest(position, way.Way.Terms.Length)
            )
            {
                Add(way, position, cell);
            }
        }
    }

    private bool HasRest(int position, int length)
    {
        for (var term = 1; term < length; term++)
        {
            if (_positions[term].BinarySearch(position + term) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Add(PlacedWay way, int position, int cell)
    {
        var places = _cells[cell] ??= [];
        var first = PackedPosition.PositionOf(position);
        for (var term = 0; term < way.Way.Terms.Length; term++)
        {
            places.Add(new(first + term, way.Way.Terms[term], way.Clause, way.Way.Kind));
        }

        if (places.Count >= MaxUnordered)
        {
            Order(cell);
        }
    }

    // What stands behind the last place that is kept need not be looked at any more.
    private void Order(int cell)
    {
        if (_cells[cell] is { } places)
        {
            places.Sort(_byPosition);
            if (places.Count > MaxPlaces)
            {
                places.RemoveRange(MaxPlaces, places.Count - MaxPlaces);
                _lastPlaces[cell] = places[^1].Position;
            }
        }
    }
}
