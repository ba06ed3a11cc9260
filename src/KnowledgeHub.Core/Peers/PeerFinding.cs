using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Peers;

/// <summary>Who could help whom with one indicator. Countries stand by code; nobody is ranked.</summary>
/// <param name="Framework">The version of the framework.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Strong">Countries at level 4 or 5 that have published entries on it.</param>
/// <param name="Weak">Countries at level 1 or 2.</param>
public sealed record PeerFinding(
    MaturityFramework Framework,
    Indicator Indicator,
    ImmutableArray<Peer> Strong,
    ImmutableArray<Peer> Weak
);
