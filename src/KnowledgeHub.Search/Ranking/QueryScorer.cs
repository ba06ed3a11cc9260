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

    private void Score(LanguageIndex index, Alternative alternative, int clause, ScoreBoard board)
    {
        var matches = PhraseMatcher.Find(index, alternative.Terms);
        var inverseAverages = _inverseAverages[(int)alternative.Language];
        var lengths = index.Lengths.AsSpan();
        var weight = _idf[clause] * alternative.Weight;
        for (var posting = 0; posting < matches.Documents.Length; posting++)
        {
            var document = matches.Documents[posting];
            var frequency = Bm25F.Frequency(
                matches.Frequencies[posting],
                lengths.Slice(document * TextFields.Count, TextFields.Count),
                inverseAverages
            );
            board.Add(clause, document, weight * frequency / (Bm25F.K1 + frequency));
        }
    }

    private static double Idf(IndexSnapshot snapshot, Clause clause)
    {
        var smallest = double.PositiveInfinity;
        foreach (var alternative in clause.Alternatives)
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

        return double.IsFinite(smallest) ? smallest : 0;
    }
}
