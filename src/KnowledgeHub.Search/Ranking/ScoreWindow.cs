using System.Runtime.Intrinsics;

namespace KnowledgeHub.Search.Ranking;

/// <summary>
/// The scores of <see cref="Size"/> neighbouring documents while a query is evaluated: few enough to stay in the fastest
/// cache. A clause counts once for a document, with its best score: a name that stands in the titles of four languages is not
/// worth four times as much. One for each thread, empty between queries.
/// </summary>
internal sealed class ScoreWindow
{
    /// <summary>Number of documents, a multiple of 64.</summary>
    public const int Size = 4_096;

    [ThreadStatic]
    private static ScoreWindow? _ofThread;

    private readonly float[] _totals = new float[Size];
    private readonly float[] _best = new float[Size];
    private readonly ulong[] _matched = new ulong[Size];
    private readonly int[] _touched = new int[Size];
    private int _touchedCount;

    /// <summary>That of this thread.</summary>
    public static ScoreWindow OfThread => _ofThread ??= new();

    /// <summary>Notes a match of a clause that has one way to match only.</summary>
    /// <param name="place">Place of the document in the window.</param>
    /// <param name="score">Above 0.</param>
    /// <param name="clause">The bit of the clause.</param>
    public void Add(int place, float score, ulong clause)
    {
        _totals[place] += score;
        _matched[place] |= clause;
    }

    /// <summary>Notes one of several ways in which a clause may match; ends with <see cref="AddBest"/>.</summary>
    /// <param name="place">Place of the document in the window.</param>
    /// <param name="score">Above 0.</param>
    public void Try(int place, float score)
    {
        var before = _best[place];
        if (before == 0)
        {
            _touched[_touchedCount++] = place;
        }

        _best[place] = Math.Max(before, score);
    }

    /// <summary>Adds the best score of a clause for each document.</summary>
    /// <param name="clause">The bit of the clause.</param>
    public void AddBest(ulong clause)
    {
        foreach (var place in _touched.AsSpan(0, _touchedCount))
        {
            Add(place, _best[place], clause);
            _best[place] = 0;
        }

        _touchedCount = 0;
    }

    /// <summary>The documents with a score among 64 neighbours, a bit each.</summary>
    /// <param name="first">Place of the first.</param>
    public ulong Matches(int first)
    {
        var matches = 0UL;
        for (var place = 0; place < 64; place += Vector256<float>.Count)
        {
            var scores = Vector256.Create<float>(
                _totals.AsSpan(first + place, Vector256<float>.Count)
            );
            var bits = Vector256
                .GreaterThan(scores, Vector256<float>.Zero)
                .ExtractMostSignificantBits();
            matches |= (ulong)bits << place;
        }

        return matches;
    }

    /// <summary>The score of a document.</summary>
    /// <param name="place">Its place in the window.</param>
    public float Score(int place) => _totals[place];

    /// <summary>The clauses that a document matches, a bit each.</summary>
    /// <param name="place">Its place in the window.</param>
    public ulong Clauses(int place) => _matched[place];

    /// <summary>Empties the window.</summary>
    public void Clear()
    {
        Array.Clear(_totals);
        Array.Clear(_matched);
    }
}
