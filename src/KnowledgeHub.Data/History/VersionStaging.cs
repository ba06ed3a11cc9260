using KnowledgeHub.Core.Taxonomy;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.History;

/// <summary>Puts versions of aggregates into a context; the caller's transaction saves them.</summary>
internal static class VersionStaging
{
    private const string Version = nameof(Version);

    /// <summary>
    /// Stages the next version of an aggregate: version 1 inserts, a higher one replaces exactly the one before. Where that is
    /// not what is stored, the save fails as a conflict.
    /// </summary>
    /// <param name="context">The context.</param>
    /// <param name="next">The aggregate with its next version number.</param>
    /// <param name="version">That number.</param>
    public static void StageVersion<T>(this HubDbContext context, T next, int version)
        where T : class
    {
        var entry = context.Set<T>().Attach(next);
        entry.State = version == 1 ? EntityState.Added : EntityState.Modified;
        entry.Property(Version).OriginalValue = version - 1;
    }

    /// <summary>
    /// Notes in a write that goes past <see cref="AggregateWriter"/> what happened: revision, audit event and entry of the change feed.
    /// The caller has entered the feed's order, and saves.
    /// </summary>
    /// <param name="context">The context.</param>
    /// <param name="change">What happened.</param>
    /// <param name="now">The time.</param>
    public static void Record(this HubDbContext context, AggregateChange change, DateTime now)
    {
        context.Revisions.Add(
            new()
            {
                Kind = change.Kind,
                AggregateId = change.AggregateId,
                Version = change.Version,
                Change = change.Change,
                Country = change.Country,
                ActorId = change.ActorId,
                AtUtc = now,
                Body = change.Body,
            }
        );
        context.AuditEvents.Add(
            new()
            {
                AtUtc = now,
                Country = change.Country,
                ActorId = change.ActorId,
                Action = $"{EnumCode<AggregateKind>.Of(change.Kind)}.{change.Change}",
                Kind = change.Kind,
                AggregateId = change.AggregateId,
                Version = change.Version,
            }
        );
        context.ChangeFeed.Add(
            new()
            {
                Kind = change.Kind,
                AggregateId = change.AggregateId,
                Version = change.Version,
                AtUtc = now,
            }
        );
    }
}
