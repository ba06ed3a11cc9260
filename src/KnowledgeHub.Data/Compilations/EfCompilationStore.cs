using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Compilations;

/// <summary>Keeps compilations in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
/// <param name="source">This node's copy in memory, which shows a save at once.</param>
public sealed class EfCompilationStore(
    StoreAccess access,
    AggregateWriter writer,
    EfCompilationSource source
) : ICompilationStore
{
    /// <inheritdoc/>
    public Task<Compilation?> FindAsync(string id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Compilations.AsNoTracking()
                    .SingleOrDefaultAsync(compilation => compilation.Id == id, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CompilationVersion>> ReadHistoryAsync(
        string id,
        CancellationToken cancellation
    )
    {
        var stored = await access.RunAsync(
            context => context.VersionsOf(AggregateKind.Compilation, id).ToListAsync(cancellation),
            cancellation
        );
        return [.. stored.Select(Version)];
    }

    /// <inheritdoc/>
    public async Task<SaveResult> SaveAsync(
        Compilation next,
        CompilationChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var result = await writer.WriteAsync(
            context => [Stage(context, next, change, actor)],
            cancellation
        );
        if (result is not SaveResult.Saved)
        {
            return result;
        }

        try
        {
            // The save is committed and stays so: what cannot be read now, the follower reads a moment later.
            await source.RefreshAsync(CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            return result;
        }

        return result;
    }

    private static CompilationVersion Version(StoredVersion stored)
    {
        var isKnown = EnumCode<CompilationChange>.TryParse(stored.Change, out var change);
        var state = HubJson.Read<Compilation>(stored.Body);
        return new(state, isKnown ? change : CompilationChange.Imported, stored.By);
    }

    /// <summary>Puts the next version of a compilation into a context; the caller's transaction saves it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="next">The compilation with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <returns>What happened, for the history.</returns>
    internal static AggregateChange Stage(
        HubDbContext context,
        Compilation next,
        CompilationChange change,
        Actor actor
    )
    {
        var isNew = next.Version == 1;
        var entry = context.Compilations.Attach(next);
        entry.State = isNew ? EntityState.Added : EntityState.Modified;
        entry.Property(compilation => compilation.Version).OriginalValue = next.Version - 1;
        entry.Property(CompilationConfiguration.SeedFingerprint).IsModified = false;
        return new(
            AggregateKind.Compilation,
            next.Id,
            next.Version,
            EnumCode<CompilationChange>.Of(change),
            actor.Id,
            HubJson.Write(next)
        );
    }
}
