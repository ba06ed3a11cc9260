using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.History;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>Whether this node can serve, and what an operator should know of it.</summary>
internal sealed class PortalHealth(
    NodeState node,
    DutyState duties,
    ChangeFeedReader feed,
    NodeIndex index,
    IUnreadablePractices unreadable,
    ISafeMode safeMode
)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _usualLag = TimeSpan.FromSeconds(15);

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
                + LagWords(index.SinceCaughtUp)
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
        var (last, mail) = await AskAsync(cancellation);
        return new()
        {
            Status = node.Status,
            Database = new(node.Database, last is not null, node.Warnings),
            Feed = new(
                index.Position,
                last is { } newest ? Math.Max(newest - index.Position, 0) : null,
                last == index.Position ? 0 : index.SinceCaughtUp?.TotalSeconds
            ),
            Index = new(index.Entries, unreadable.Current.Count),
            Mail = mail,
            Audit = duties.Audit,
            IsSafeMode = safeMode.Known is { IsSafeMode: true },
            FreeDiskBytes = node.FreeDiskBytes,
            OpenCircuits = node.OpenCircuits,
        };
    }

    /// <summary>What to say when the changes were last read to their end so long ago: the database is lost, or the node too slow.</summary>
    /// <param name="since">How long ago; null before the first time.</param>
    internal static string LagWords(TimeSpan? since) =>
        since is { } time && time > _usualLag
            ? string.Create(
                CultureInfo.InvariantCulture,
                $", degraded: changes of the database were last read {time.TotalSeconds:0} seconds ago"
            )
            : string.Empty;

    private async Task<(long? Last, HealthReport.MailPart Mail)> AskAsync(
        CancellationToken cancellation
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_patience);
        try
        {
            var last = await feed.LastSequenceAsync(limit.Token);
            return (last, await duties.MailAsync(limit.Token));
        }
        catch (Exception exception)
            when (exception is StoreUnavailableException
                || (
                    exception is OperationCanceledException && !cancellation.IsCancellationRequested
                )
            )
        {
            return (null, duties.UnknownMail);
        }
    }
}
