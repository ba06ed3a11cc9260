using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.QueryLog;

/// <summary>Keeps what editors did about texts that found nothing, with its history.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfQueryTaskStore(StoreAccess access, AggregateWriter writer) : IQueryTaskStore
{
    /// <inheritdoc/>
    public Task<QueryTask?> FindAsync(string id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .QueryTasks.AsNoTracking()
                    .SingleOrDefaultAsync(task => task.Id == id, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueryTask>> ListAsync(CancellationToken cancellation) =>
        access.RunAsync<IReadOnlyList<QueryTask>>(
            async context =>
                await context
                    .QueryTasks.AsNoTracking()
                    .OrderByDescending(task => task.ChangedUtc)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<SaveResult> SaveAsync(
        QueryTask next,
        QueryTaskChange change,
        Actor actor,
        CancellationToken cancellation
    ) => writer.WriteAsync(context => [Stage(context, next, change, actor)], cancellation);

    private static AggregateChange Stage(
        HubDbContext context,
        QueryTask next,
        QueryTaskChange change,
        Actor actor
    )
    {
        var entry = context.QueryTasks.Attach(next);
        entry.State = next.Version == 1 ? EntityState.Added : EntityState.Modified;
        entry.Property(task => task.Version).OriginalValue = next.Version - 1;
        return new(
            AggregateKind.QueryTask,
            next.Id,
            next.Version,
            EnumCode<QueryTaskChange>.Of(change),
            actor.Id,
            HubJson.Write(next)
        );
    }
}
