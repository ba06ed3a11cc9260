using System.Diagnostics.Metrics;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Search;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>What of this node is read when somebody asks, rather than counted.</summary>
internal sealed class NodeGauges : IDisposable
{
    private readonly Meter _meter = new(PortalMeter.Name);

    public NodeGauges(IndexFollower follower, PracticeIndex index, NodeState node)
    {
        _meter.CreateObservableGauge(
            "knowledgehub.feed.position",
            () => follower.Position,
            description: "The last number of the change feed that this node has read."
        );
        _meter.CreateObservableGauge(
            "knowledgehub.feed.since_caught_up",
            () => follower.SinceCaughtUp?.TotalSeconds ?? -1,
            "s",
            "How long ago this node had read the change feed to its end; -1 before the first time."
        );
        _meter.CreateObservableGauge(
            "knowledgehub.index.entries",
            () => index.Count,
            description: "Entries in the index of this node."
        );
        _meter.CreateObservableGauge(
            "knowledgehub.circuits.open",
            () => node.OpenCircuits,
            description: "Working pages that are open and connected on this node."
        );
        _meter.CreateObservableGauge(
            "knowledgehub.disk.free",
            () => node.FreeDiskBytes ?? -1,
            "By",
            "Room left where the data folder lies; -1 when that cannot be told."
        );
    }

    public void Dispose() => _meter.Dispose();
}
