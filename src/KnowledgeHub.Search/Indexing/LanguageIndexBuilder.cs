using System.Runtime.InteropServices;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// Collects the words of one language, document by document, and sorts them by term once at the end (a counting sort, so
/// that documents and positions stay in order).
/// </summary>
/// <param name="analyser">The language's analyser.</param>
/// <param name="documentCount">Number of documents of the segment.</param>
internal sealed class LanguageIndexBuilder(IAnalyser analyser, int documentCount)
{
    // Far enough that no phrase runs from one text into the next one of the same field.
    private const int GapBetweenTexts = 1;
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly List<int> _counts = [];
    private readonly List<Occurrence> _occurrences = [];
    private readonly List<Token> _tokens = [];
    private readonly SurfaceWordsBuilder _words = new();
    private readonly int[] _lengths = new int[documentCount * TextFields.Count];
    private readonly int[] _nextPosition = new int[TextFields.Count];
    private int _document = -1;

    /// <summary>Adds a text. Documents come in ascending order, the texts of one in the order of their fields.</summary>
    /// <param name="document">Number of the document.</param>
    /// <param name="text">The text.</param>
    public void Add(int document, IndexText text)
    {
        if (document != _document)
        {
            _document = document;
            Array.Clear(_nextPosition);
        }

        _tokens.Clear();
        var words = analyser.Analyse(text.Text, _tokens);
        var field = (int)text.Field;
        foreach (var token in _tokens)
        {
            var position = Math.Min(
                _nextPosition[field] + token.Position,
                PackedPosition.MaxPosition
            );
            AddOccurrence(token.Term, PackedPosition.Pack(text.Field, position));
            if (!token.IsJoined)
            {
                _words.Add(text.Text.AsSpan(token.Start, token.Length));
            }
        }

        _lengths[(document * TextFields.Count) + field] += words;
        _nextPosition[field] = Math.Min(
            _nextPosition[field] + words + GapBetweenTexts,
            PackedPosition.MaxPosition
        );
    }

    /// <summary>The finished index.</summary>
    public LanguageIndex Build()
    {
        var sorted = SortByTerm();
        var columns = PostingColumns.Of(sorted, _counts.Count);
        return new(
            _ordinals,
            columns,
            Array.ConvertAll(sorted, occurrence => occurrence.Position),
            _lengths
        )
        {
            Words = _words.Build(),
        };
    }

    private void AddOccurrence(string term, int position)
    {
        ref var ordinal = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _ordinals,
            term,
            out var isKnown
        );
        if (!isKnown)
        {
            ordinal = _counts.Count;
            _counts.Add(0);
        }

        _counts[ordinal]++;
        _occurrences.Add(new(ordinal, _document, position));
    }

    private Occurrence[] SortByTerm()
    {
        var next = new int[_counts.Count];
        for (var term = 1; term < next.Length; term++)
        {
            next[term] = next[term - 1] + _counts[term - 1];
        }

        var sorted = new Occurrence[_occurrences.Count];
        foreach (var occurrence in _occurrences)
        {
            sorted[next[occurrence.Term]++] = occurrence;
        }

        return sorted;
    }
}
