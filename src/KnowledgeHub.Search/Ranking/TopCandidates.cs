namespace KnowledgeHub.Search.Ranking;

/// <summary>Keeps the first so many of a stream of candidates: a heap with the last of them on top.</summary>
/// <param name="capacity">How many to keep, 0 or more.</param>
/// <param name="order">The order; what comes first compares as less.</param>
internal sealed class TopCandidates(int capacity, CandidateOrder order)
{
    private readonly PriorityQueue<Candidate, Candidate> _kept = new(
        Comparer<Candidate>.Create((left, right) => order.Compare(right, left))
    );

    private bool _isSelective = capacity == 0;
    private bool _lastMatchesAll;
    private double _lastScore;

    /// <summary>The score below which no candidate that matches all is among the first; 0 while any may be.</summary>
    public float LeastScore => _isSelective && _lastMatchesAll ? (float)_lastScore : 0;

    /// <summary>Whether a candidate can still be among the first; nearly all are turned away here.</summary>
    /// <param name="score">Its score.</param>
    /// <param name="matchesAll">Whether it matches every required clause.</param>
    public bool MayEnter(double score, bool matchesAll) =>
        !_isSelective
        || (matchesAll == _lastMatchesAll ? score >= _lastScore : matchesAll && capacity > 0);

    /// <summary>Takes a candidate into account.</summary>
    /// <param name="candidate">The candidate.</param>
    public void Offer(Candidate candidate)
    {
        if (_kept.Count < capacity)
        {
            _kept.Enqueue(candidate, candidate);
        }
        else if (capacity > 0 && order.Compare(candidate, _kept.Peek()) < 0)
        {
            _ = _kept.EnqueueDequeue(candidate, candidate);
        }

        if (order.IsByScore && _kept.Count == capacity && capacity > 0)
        {
            var last = _kept.Peek();
            (_isSelective, _lastMatchesAll, _lastScore) = (true, last.MatchesAll, last.Score);
        }
    }

    /// <summary>The candidates kept, in order; empties the heap.</summary>
    public Candidate[] Take()
    {
        var ordered = new Candidate[_kept.Count];
        for (var place = ordered.Length - 1; place >= 0; place--)
        {
            ordered[place] = _kept.Dequeue();
        }

        return ordered;
    }
}
