using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Operations;

/// <summary>Keeps the state of the installation in the database, and remembers what this node last read.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfInstallationStore(StoreAccess access, AggregateWriter writer)
    : IInstallationStore,
        ISafeMode
{
    private volatile InstallationState? _known;

    /// <inheritdoc/>
    public InstallationState? Known => _known;

    /// <inheritdoc/>
    public async Task<InstallationState?> FindAsync(CancellationToken cancellation) =>
        _known = await access.RunAsync(
            context =>
                context.Set<InstallationState>().AsNoTracking().SingleOrDefaultAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<bool> IsOnAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) is { IsSafeMode: true };

    /// <inheritdoc/>
    public async Task<SaveResult> SaveAsync(
        InstallationState next,
        string change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(actor);
        var result = await writer.WriteAsync(
            context =>
            {
                var entry = context.Update(next);
                entry.Property(state => state.Version).OriginalValue = next.Version - 1;
                return
                [
                    new(
                        AggregateKind.Installation,
                        next.Id,
                        next.Version,
                        change,
                        actor.Id,
                        HubJson.Write(next)
                    ),
                ];
            },
            cancellation
        );
        if (result is SaveResult.Saved)
        {
            _known = next;
        }

        return result;
    }

    /// <summary>Puts an installation into safe mode, inside the write that restores its rows.</summary>
    internal static async Task EnterSafeModeAsync(
        HubDbContext context,
        DateTime backupUtc,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var states = context.Set<InstallationState>();
        var before = await states.AsNoTracking().SingleOrDefaultAsync(cancellation);
        var next = InstallationState.Restored(before, backupUtc, now);
        var entry = before is null ? states.Add(next) : states.Update(next);
        if (before is not null)
        {
            entry.Property(state => state.Version).OriginalValue = before.Version;
        }

        context.AuditEvents.Add(
            new()
            {
                AtUtc = now,
                ActorId = Actor.System.Id,
                Action = $"{EnumCode<AggregateKind>.Of(AggregateKind.Installation)}.restored",
                Kind = AggregateKind.Installation,
                AggregateId = next.Id,
                Version = next.Version,
            }
        );
        await context.SaveChangesAsync(cancellation);
    }
}
