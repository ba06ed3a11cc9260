using System.Buffers;

namespace KnowledgeHub.Search.Ranking;

/// <summary>
/// The scores of the documents of one segment while a query is evaluated. A clause counts once for a document, with its best
/// score: a name that stands in the titles of four languages is not worth four times as much.
/// </summary>
internal sealed class ScoreBoard : IDisposable
{
    private readonly ulong[] _matched;
    private readonly double[] _totals;
    private readonly double[] _best;

    /// <summary>An empty board.</summary>
    /// <param name="documentCount">Number of documents of the segment.</param>
    public ScoreBoard(int documentCount)
    {
        _matched = ArrayPool<ulong>.Shared.Rent(documentCount);
        _totals = ArrayPool<double>.Shared.Rent(documentCount);
        _best = ArrayPool<double>.Shared.Rent(documentCount);
        Array.Clear(_matched, 0, documentCount);
        Array.Clear(_totals, 0, documentCount);
    }

    /// <summary>Notes a match.</summary>
    /// <param name="clause">Number of the clause, 0 to 63; clauses are evaluated one after the other.</param>
    /// <param name="document">Number of the document.</param>
    /// <param name="score">Above 0.</param>
    public void Add(int clause, int document, double score)
    {
        var bit = 1UL << clause;
        var before = (_matched[document] & bit) == 0 ? 0 : _best[document];
        if (score > before)
        {
            _matched[document] |= bit;
            _totals[document] += score - before;
            _best[document] = score;
        }
    }

    /// <summary>The clauses that a document matches, a bit each; 0 for none.</summary>
    /// <param name="document">Number of the document.</param>
    public ulong Matched(int document) => _matched[document];

    /// <summary>The score of a document.</summary>
    /// <param name="document">Number of the document.</param>
    public double Score(int document) => _totals[document];

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_matched);
        ArrayPool<double>.Shared.Return(_totals);
        ArrayPool<double>.Shared.Return(_best);
    }
}
