using System.Numerics;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Ranking;

/// <summary>Scores the documents of a snapshot for a list of clauses.</summary>
/// <remarks>
/// Frequencies and averages are those of the published documents, whoever asks: no draft moves a score. The idf of a word is
/// its smallest over the languages that have it, so that it does not gain weight from standing in few translations; that of a
/// phrase is the sum over its words. Nothing that stands for a word has a greater idf than the word itself.
/// </remarks>
internal sealed class QueryScorer
{
    private readonly IndexSnapshot _snapshot;
    private readonly IReadOnlyList<Clause> _clauses;
    private readonly float[][] _weights;
    private readonly (ulong Bit, ulong Covered)[] _stands;
    private readonly ulong _required;

    /// <summary>Weighs the clauses.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="clauses">At most 64.</param>
    public QueryScorer(IndexSnapshot snapshot, IReadOnlyList<Clause> clauses)
    {
        _snapshot = snapshot;
        _clauses = clauses;
        var idfs = clauses.Select(clause => clause.Alternatives.Select(Idf).ToArray()).ToList();
        var ceilings = clauses.Zip(idfs, Ceiling).ToList();
        _weights =
        [
            .. clauses.Select(
                (clause, number) => Weigh(clause, idfs[number], Bound(clause, number, ceilings))
            ),
        ];
        _stands =
        [
            .. clauses
                .Select((clause, number) => (Bit: 1UL << number, Covered: Bits(clause.StandsFor)))
                .Where(pair => pair.Covered != 0),
        ];
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            _required |= clauses[clause].IsRequired ? 1UL << clause : 0;
        }

        MaxScore = _weights.Sum(weights => weights.Length == 0 ? 0 : weights.Max());
    }

    /// <summary>A bound that no score reaches.</summary>
    public double MaxScore { get; }

    /// <summary>Finds and scores the documents of a segment that match any clause.</summary>
    /// <typeparam name="TSink">A structure, so that each has its own fast code.</typeparam>
    /// <param name="segment">The segment.</param>
    /// <param name="filter">The documents that may be found.</param>
    /// <param name="matched">Where those that match are put, overwriting what was there.</param>
    /// <param name="sink">Takes them in turn.</param>
    public void Score<TSink>(
        Segment segment,
        ReadOnlySpan<ulong> filter,
        Span<ulong> matched,
        TSink sink
    )
        where TSink : struct, IMatchSink
    {
        matched.Clear();
        var cursors = Open(segment);
        var window = ScoreWindow.OfThread;
        var next = Next(cursors);
        while (next != int.MaxValue)
        {
            var first = next / ScoreWindow.Size * ScoreWindow.Size;
            var leastScore = LeastScore(sink);
            var step = new ScoreStep(first, leastScore, window, matched);
            foreach (var cursor in cursors)
            {
                cursor.Score(step);
            }

            Collect(first, window, filter, matched, sink);
            window.Clear();
            next = Next(cursors);
        }
    }

    // With a single clause the score of one posting bounds that of its document.
    private float LeastScore<TSink>(TSink sink)
        where TSink : struct, IMatchSink =>
        _clauses.Count == 1 || float.IsPositiveInfinity(sink.LeastScore) ? sink.LeastScore : 0;

    private static int Next(List<ClauseCursor> cursors)
    {
        var next = int.MaxValue;
        foreach (var cursor in cursors)
        {
            next = Math.Min(next, cursor.Document);
        }

        return next;
    }

    private void Collect<TSink>(
        int first,
        ScoreWindow window,
        ReadOnlySpan<ulong> filter,
        Span<ulong> matched,
        TSink sink
    )
        where TSink : struct, IMatchSink
    {
        var end = Math.Min(filter.Length, (first + ScoreWindow.Size) / 64);
        for (var word = first / 64; word < end; word++)
        {
            var firstPlace = (word * 64) - first;
            var matches = window.Matches(firstPlace) & filter[word];
            matched[word] = matches | (matched[word] & filter[word]);
            for (; matches != 0; matches &= matches - 1)
            {
                var place = firstPlace + BitOperations.TrailingZeroCount(matches);
                sink.Add(first + place, window.Score(place), MatchesAll(window.Clauses(place)));
            }
        }
    }

    // Whether a document matches every required clause, itself or through a concept that stands for it.
    private bool MatchesAll(ulong matched)
    {
        foreach (var (bit, covered) in _stands)
        {
            matched |= (matched & bit) == 0 ? 0 : covered;
        }

        return (matched & _required) == _required;
    }

    private static ulong Bits(IEnumerable<int> clauses) =>
        clauses.Aggregate(0UL, (bits, clause) => bits | (1UL << clause));

    private List<ClauseCursor> Open(Segment segment)
    {
        var cursors = new List<ClauseCursor>(_clauses.Count);
        for (var clause = 0; clause < _clauses.Count; clause++)
        {
            var alternatives = OpenAlternatives(clause, segment);
            if (alternatives.Count > 0)
            {
                cursors.Add(new([.. alternatives], 1UL << clause));
            }
        }

        return cursors;
    }

    private List<MatchCursor> OpenAlternatives(int clause, Segment segment)
    {
        var cursors = new List<MatchCursor>();
        for (var number = 0; number < _weights[clause].Length; number++)
        {
            var alternative = _clauses[clause].Alternatives[number];
            var index = segment[alternative.Language];
            var matches = PhraseMatcher.Find(index, alternative);
            if (matches.Count > 0)
            {
                cursors.Add(
                    new(
                        alternative,
                        matches,
                        index.Lengths,
                        _snapshot.Norms.Of(alternative.Language),
                        _weights[clause][number]
                    )
                );
            }
        }

        return cursors;
    }

    // The idf of a word; of one that stands nowhere that of the concept it names, else the smallest of what stands for it.
    private static double Ceiling(Clause clause, double[] idfs) =>
        new[]
        {
            Least(clause, idfs, way => way.Kind is MatchKind.Word),
            Least(clause, idfs, way => way.IsCarried),
            Least(clause, idfs, _ => true),
        }
            .Where(double.IsFinite)
            .FirstOrDefault(double.PositiveInfinity);

    private static double Least(Clause clause, double[] idfs, Func<Alternative, bool> counts) =>
        idfs.Where((_, number) => counts(clause.Alternatives[number]))
            .Append(double.PositiveInfinity)
            .Min();

    // A concept is as telling as the words that name it are together.
    private static double Bound(Clause clause, int number, List<double> ceilings) =>
        clause.NamedBy.Count > 0 ? clause.NamedBy.Sum(word => ceilings[word]) : ceilings[number];

    private static float[] Weigh(Clause clause, double[] idfs, double ceiling) =>
        [
            .. clause.Alternatives.Select(
                (alternative, number) =>
                    double.IsPositiveInfinity(idfs[number])
                        ? 0
                        : (float)(alternative.Weight * Ceil(alternative, idfs[number], ceiling))
            ),
        ];

    private static double Ceil(Alternative alternative, double idf, double ceiling) =>
        alternative.Kind is MatchKind.Word ? ceiling : Math.Min(idf, ceiling);

    // Infinite when some term stands nowhere: then nothing matches.
    private double Idf(Alternative alternative)
    {
        var sum = 0.0;
        foreach (var term in alternative.Terms)
        {
            if (_snapshot.DocumentFrequency(alternative.Language, term) == 0)
            {
                return double.PositiveInfinity;
            }

            sum += Bm25F.Idf(
                _snapshot.PublishedCount,
                _snapshot.PublishedFrequency(alternative.Language, term)
            );
        }

        return sum;
    }
}
