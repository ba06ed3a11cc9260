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
    /// <summary>Positions left free, so that no phrase runs from one text into the next one of the same field.</summary>
    public const int GapBetweenTexts = 1;

    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly List<int> _counts = [];
    private readonly List<Occurrence> _occurrences = [];
    private readonly List<Token> _tokens = [];
    private readonly SurfaceWordsBuilder _words = new();
    private readonly List<int> _positions = [];
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

        _lengths[(field * documentCount) + document] += words;
        _nextPosition[field] = Math.Min(
            _nextPosition[field] + words + GapBetweenTexts,
            PackedPosition.MaxPosition
        );
    }

    /// <summary>The finished index.</summary>
    /// <param name="published">The documents that everybody sees.</param>
    public LanguageIndex Build(Bitmap published)
    {
        string[] terms = [.. _ordinals.Keys];
        Array.Sort(terms, StringComparer.Ordinal);
        var sorted = SortByTerm(out var ends);
        var writer = new PostingWriter(published);
        foreach (var term in terms)
        {
            writer.BeginTerm();
            var ordinal = _ordinals[term];
            Write(sorted.AsSpan((ends[ordinal] - _counts[ordinal])..ends[ordinal]), writer);
        }

        var codes = Array.ConvertAll(_lengths, LengthCode.Of);
        return new(terms, writer.Build(), new(codes, published)) { Words = _words.Build() };
    }

    private void Write(ReadOnlySpan<Occurrence> occurrences, PostingWriter writer)
    {
        while (!occurrences.IsEmpty)
        {
            var document = occurrences[0].Document;
            var count = 0;
            _positions.Clear();
            for (; count < occurrences.Length && occurrences[count].Document == document; count++)
            {
                _positions.Add(occurrences[count].Position);
            }

            // A joined compound comes behind its parts, though it stands where the first of them does.
            _positions.Sort();
            writer.Add(document, CollectionsMarshal.AsSpan(_positions));
            occurrences = occurrences[count..];
        }
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

    // A counting sort: documents and positions stay in order.
    private Occurrence[] SortByTerm(out int[] ends)
    {
        ends = new int[_counts.Count];
        for (var term = 1; term < ends.Length; term++)
        {
            ends[term] = ends[term - 1] + _counts[term - 1];
        }

        var sorted = new Occurrence[_occurrences.Count];
        foreach (var occurrence in _occurrences)
        {
            sorted[ends[occurrence.Term]++] = occurrence;
        }

        return sorted;
    }
}
