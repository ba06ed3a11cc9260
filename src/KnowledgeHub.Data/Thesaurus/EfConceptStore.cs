using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Thesaurus;

/// <summary>Keeps concepts in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
/// <param name="source">This node's copy in memory, which shows a save at once.</param>
public sealed class EfConceptStore(
    StoreAccess access,
    AggregateWriter writer,
    EfThesaurusSource source
) : IConceptStore
{
    /// <inheritdoc/>
    public Task<ConceptState?> FindAsync(string id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Concepts.AsNoTracking()
                    .SingleOrDefaultAsync(state => state.Id == id, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ConceptState>> ReadAllAsync(CancellationToken cancellation)
    {
        var states = await access.RunAsync(
            context => context.Concepts.AsNoTracking().ToListAsync(cancellation),
            cancellation
        );

        // Each database product has an order of its own for texts.
        return [.. states.OrderBy(state => state.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ConceptVersion>> ReadHistoryAsync(
        string id,
        CancellationToken cancellation
    )
    {
        var revisions = await access.RunAsync(
            context => context.VersionsOf(AggregateKind.Concept, id).ToListAsync(cancellation),
            cancellation
        );
        return
        [
            .. revisions.Select(revision => new ConceptVersion(
                HubJson.Read<ConceptState>(revision.Body),
                EnumCode<ConceptChange>.TryParse(revision.Change, out var change)
                    ? change
                    : ConceptChange.Imported,
                revision.By
            )),
        ];
    }

    /// <inheritdoc/>
    public async Task<SaveResult> SaveAsync(
        IReadOnlyList<ConceptState> next,
        ConceptChange change,
        Actor actor,
        Func<ConceptScheme, bool> holds,
        CancellationToken cancellation
    )
    {
        var result = await writer.WriteAsync(
            context => [.. next.Select(state => Stage(context, state, change, actor))],
            cancellation,
            async context => holds(await SchemeWithAsync(context, next, cancellation))
        );
        if (result is SaveResult.Saved)
        {
            await ShowAsync();
        }

        return result;
    }

    /// <summary>Puts the next version of a concept into a context; the caller's transaction saves it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="next">The concept with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <returns>What happened, for the history.</returns>
    internal static AggregateChange Stage(
        HubDbContext context,
        ConceptState next,
        ConceptChange change,
        Actor actor
    )
    {
        var entry = context.Concepts.Attach(next);
        if (next.Version == 1)
        {
            entry.State = EntityState.Added;
        }
        else
        {
            entry.State = EntityState.Modified;
            entry.Property(state => state.Version).OriginalValue = next.Version - 1;
            entry.Property(ConceptConfiguration.SeedFingerprint).IsModified = false;
        }

        return new(
            AggregateKind.Concept,
            next.Id,
            next.Version,
            EnumCode<ConceptChange>.Of(change),
            actor.Id,
            HubJson.Write(next)
        );
    }

    private static async Task<ConceptScheme> SchemeWithAsync(
        HubDbContext context,
        IReadOnlyList<ConceptState> next,
        CancellationToken cancellation
    )
    {
        var stored = await context.Concepts.AsNoTracking().ToListAsync(cancellation);
        return ConceptState.SchemeOf(next.UnionBy(stored, state => state.Id));
    }

    // The save is committed and stays so: what cannot be read now, the follower reads a moment later.
    private async Task ShowAsync()
    {
        try
        {
            await source.RefreshAsync(CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            return;
        }
    }
}
