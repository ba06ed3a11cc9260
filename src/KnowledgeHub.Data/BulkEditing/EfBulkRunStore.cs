using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using KnowledgeHub.Data.Practices;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.BulkEditing;

/// <summary>Keeps runs in the database; each is saved in one transaction with the entries that it changed.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfBulkRunStore(StoreAccess access, AggregateWriter writer) : IBulkRunStore
{
    /// <inheritdoc/>
    public Task<BulkRun?> FindAsync(Guid id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .BulkRuns.AsNoTracking()
                    .SingleOrDefaultAsync(run => run.Id == id, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<BulkRun>> ListAsync(int limit, CancellationToken cancellation) =>
        access.RunAsync<IReadOnlyList<BulkRun>>(
            async context =>
                await context
                    .BulkRuns.AsNoTracking()
                    .OrderByDescending(run => run.AtUtc)
                    .Take(limit)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<SaveResult> SaveAsync(
        BulkRun next,
        IReadOnlyList<Practice> entries,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var (ofRun, ofEntries) =
            next.Version == 1
                ? (BulkRunChange.Applied, PracticeChange.EditedInBulk)
                : (BulkRunChange.Undone, PracticeChange.BulkEditUndone);
        return writer.WriteAsync(
            context =>
                [
                    Stage(context, next, ofRun, actor),
                    .. entries.Select(entry =>
                        EfPracticeStore.Stage(context, entry, ofEntries, actor)
                    ),
                ],
            cancellation
        );
    }

    private static AggregateChange Stage(
        HubDbContext context,
        BulkRun next,
        BulkRunChange change,
        Actor actor
    )
    {
        var entry = context.BulkRuns.Attach(next);
        entry.State = next.Version == 1 ? EntityState.Added : EntityState.Modified;
        entry.Property(run => run.Version).OriginalValue = next.Version - 1;
        return new(
            AggregateKind.BulkRun,
            next.Id.ToString(),
            next.Version,
            EnumCode<BulkRunChange>.Of(change),
            actor.Id,
            HubJson.Write(next)
        );
    }
}
