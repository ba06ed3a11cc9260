namespace KnowledgeHub.Search.Ranking;

/// <summary>Keeps the first so many of a stream of candidates: a heap with the last of them on top.</summary>
/// <param name="capacity">How many to keep, 0 or more.</param>
/// <param name="order">The order; what comes first compares as less.</param>
internal sealed class TopCandidates(int capacity, IComparer<Candidate> order)
{
    private readonly PriorityQueue<Candidate, Candidate> _kept = new(
        Comparer<Candidate>.Create((left, right) => order.Compare(right, left))
    );

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
