using KnowledgeHub.Core;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.History;
using KnowledgeHub.Search;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>Whether this node can serve, and what an operator should know of it.</summary>
internal sealed class PortalHealth(
    NodeState node,
    ChangeFeedReader feed,
    IndexFollower follower,
    PracticeIndex index,
    IUnreadablePractices unreadable,
    ISafeMode safeMode
)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    /// <summary>In words: the first one stays, so that a load balancer may look for it.</summary>
    public string Words
    {
        get
        {
            if (node.Status is not "ready")
            {
                return node.Status;
            }

            var count = unreadable.Current.Count;
            return "ready"
                + (count > 0 ? $", degraded: {count} entries cannot be read" : string.Empty)
                + (
                    safeMode.Known is { IsSafeMode: true }
                        ? ", safe mode: restored from a backup and not confirmed"
                        : string.Empty
                );
        }
    }

    /// <summary>Whether a load balancer may send readers.</summary>
    public bool IsReady => node.Status is "ready";

    /// <summary>With figures, for operators.</summary>
    public async Task<HealthReport> ReportAsync(CancellationToken cancellation)
    {
        var last = await LastSequenceAsync(cancellation);
        return new()
        {
            Status = node.Status,
            Database = new(node.Database, last is not null, node.Warnings),
            Feed = new(
                follower.Position,
                last is { } newest ? Math.Max(newest - follower.Position, 0) : null,
                last == follower.Position ? 0 : follower.SinceCaughtUp?.TotalSeconds
            ),
            Index = new(index.Count, unreadable.Current.Count),
            IsSafeMode = safeMode.Known is { IsSafeMode: true },
            FreeDiskBytes = node.FreeDiskBytes,
            OpenCircuits = node.OpenCircuits,
        };
    }

    private async Task<long?> LastSequenceAsync(CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_patience);
        try
        {
            return await feed.LastSequenceAsync(limit.Token);
        }
        catch (Exception exception)
            when (exception is StoreUnavailableException
                || (
                    exception is OperationCanceledException && !cancellation.IsCancellationRequested
                )
            )
        {
            return null;
        }
    }
}
