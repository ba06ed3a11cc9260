using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>The countries that could work together on a topic, as far as they share where they stand with the reader.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Framework">The version that it is of.</param>
/// <param name="Peers">Every country with a level, by code.</param>
/// <param name="IsLibraryReady">Whether the library could be searched; without it no peer has entries.</param>
public sealed record PeerFinding(
    PeerTopic Topic,
    MaturityFramework Framework,
    ImmutableArray<Peer> Peers,
    bool IsLibraryReady
)
{
    /// <summary>Countries that others could learn from.</summary>
    public IEnumerable<Peer> Strong => Peers.Where(peer => peer.IsStrong);

    /// <summary>Countries that others could help.</summary>
    public IEnumerable<Peer> WithGap => Peers.Where(peer => peer.HasGap);

    /// <summary>Where the reader's own country stands; null when the reader has none or it has no level.</summary>
    public Peer? Own => Peers.FirstOrDefault(peer => peer.Seen.IsOwn);
}
