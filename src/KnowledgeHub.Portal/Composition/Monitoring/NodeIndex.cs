using KnowledgeHub.Search;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>How far the index of this node is.</summary>
internal sealed class NodeIndex(IndexFollower follower, PracticeIndex index)
{
    /// <summary>The last number of the change feed that was read.</summary>
    public long Position => follower.Position;

    /// <summary>How long ago the feed was read to its end; null before the first time.</summary>
    public TimeSpan? SinceCaughtUp => follower.SinceCaughtUp;

    /// <summary>Entries that can be found.</summary>
    public int Entries => index.Count;
}
