using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Ranking;

/// <summary>Scores the documents of a snapshot for a list of clauses.</summary>
/// <remarks>
/// Frequencies are those of the whole index, whoever asks: a hidden draft may shift the scores of the others a little, but
/// never which of them are found. The idf of a clause is its smallest over languages and alternatives, so that a word does
/// not gain weight from standing in few translations; that of a phrase is the sum over its words.
/// </remarks>
internal sealed class QueryScorer
{
    private readonly IReadOnlyList<Clause> _clauses;
    private readonly double[] _idf;
    private readonly double[][] _inverseAverages;
    private readonly (ulong Bit, ulong Covered)[] _stands;

    /// <summary>Weighs the clauses.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="clauses">At most 64.</param>
    public QueryScorer(IndexSnapshot snapshot, IReadOnlyList<Clause> clauses)
    {
        _clauses = clauses;
        _idf = [.. clauses.Select(clause => Idf(snapshot, clause))];
        _inverseAverages =
        [
            .. TextLanguages.All.Select(language =>
                Bm25F.InverseAverages(snapshot.Averages, language)
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
            Required |= clauses[clause].IsRequired ? 1UL << clause : 0;
        }
    }

    /// <summary>The clauses that a document must match to match everything, a bit each.</summary>
    public ulong Required { get; }

    /// <summary>A bound that no score reaches.</summary>
    public double MaxScore => _idf.Sum();

    /// <summary>Scores the documents of a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="board">Where the scores go.</param>
    public void Score(Segment segment, ScoreBoard board)
    {
        for (var clause = 0; clause < _clauses.Count; clause++)
        {
            foreach (var alternative in _clauses[clause].Alternatives)
            {
                Score(segment[alternative.Language], alternative, clause, board);
            }
        }
    }

    private static ulong Bits(IEnumerable<int> clauses) =>
        clauses.Aggregate(0UL, (bits, clause) => bits | (1UL << clause));

    private void Score(LanguageIndex index, Alternative alternative, int clause, ScoreBoard board)
    {
        var matches = PhraseMatcher.Find(index, alternative.Terms);
        var inverseAverages = _inverseAverages[(int)alternative.Language];
        var lengths = index.Lengths.AsSpan();
        var weight = _idf[clause] * alternative.Weight;
        for (var posting = 0; posting < matches.Documents.Length; posting++)
        {
            var document = matches.Documents[posting];
            var frequencies = alternative.Counting(matches.Frequencies[posting]);
            if (frequencies == 0)
            {
                continue;
            }

            var frequency = Bm25F.Frequency(
                frequencies,
                lengths.Slice(document * TextFields.Count, TextFields.Count),
                inverseAverages
            );
            board.Add(clause, document, weight * frequency / (Bm25F.K1 + frequency));
        }
    }

    /// <summary>Whether a document that matches some clauses matches every required one, itself or through a concept.</summary>
    /// <param name="matched">The clauses that it matches, a bit each.</param>
    public bool MatchesAll(ulong matched)
    {
        foreach (var (bit, covered) in _stands)
        {
            matched |= (matched & bit) == 0 ? 0 : covered;
        }

        return (matched & Required) == Required;
    }

    // What stands in for the words typed must not decide what the words are worth, unless nothing else is known.
    private static double Idf(IndexSnapshot snapshot, Clause clause)
    {
        var typed = Idf(snapshot, clause.Alternatives.Where(way => way.Weight >= 1));
        var smallest = double.IsFinite(typed) ? typed : Idf(snapshot, clause.Alternatives);
        return double.IsFinite(smallest) ? smallest : 0;
    }

    private static double Idf(IndexSnapshot snapshot, IEnumerable<Alternative> alternatives)
    {
        var smallest = double.PositiveInfinity;
        foreach (var alternative in alternatives)
        {
            var frequencies = Array.ConvertAll(
                alternative.Terms,
                term => snapshot.DocumentFrequency(alternative.Language, term)
            );
            if (Array.TrueForAll(frequencies, frequency => frequency > 0))
            {
                smallest = Math.Min(
                    smallest,
                    frequencies.Sum(frequency => Bm25F.Idf(snapshot.Count, frequency))
                );
            }
        }

        return smallest;
    }
}
