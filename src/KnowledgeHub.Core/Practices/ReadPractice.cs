using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>Use case: read one entry.</summary>
/// <param name="store">Finds entries.</param>
/// <param name="taxonomy">The vocabularies.</param>
public sealed class ReadPractice(IPracticeReader store, ITaxonomySource taxonomy)
{
    /// <summary>Finds an entry by its id, else by its slug: <c>p-rights</c> has the form of an id and may be a slug.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="idOrSlug">An id or a slug; anything else finds nothing.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound; a draft that the actor may not read is not found.</returns>
    public async Task<Outcome<Practice>> ByIdOrSlugAsync(
        Actor actor,
        string idOrSlug,
        CancellationToken cancellation
    )
    {
        var practice =
            await FindByIdAsync(idOrSlug, cancellation)
            ?? await FindBySlugAsync(idOrSlug, cancellation);
        return practice is not null && actor.May(PortalAction.ReadPractice, practice)
            ? new Outcome<Practice>.Done(actor.Sees(practice, taxonomy.Current))
            : new Outcome<Practice>.NotFound();
    }

    /// <summary>The entries that an entry links to and the actor may read, in the order of the links.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="practice">The entry that links.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public Task<IReadOnlyList<Practice>> RelatedAsync(
        Actor actor,
        Practice practice,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(practice);
        return ManyAsync(actor, practice.Content.Related, cancellation);
    }

    /// <summary>Those of some entries that the actor may read and that are not archived, in the order in which they are named.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="ids">The ids; at most a few hundred.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<IReadOnlyList<Practice>> ManyAsync(
        Actor actor,
        IReadOnlyCollection<PracticeId> ids,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Count == 0)
        {
            return [];
        }

        var found = await store.FindManyAsync(ids, cancellation);
        var readable = found
            .Where(other =>
                other.Status is not PracticeStatus.Archived
                && actor.May(PortalAction.ReadPractice, other)
            )
            .ToDictionary(other => other.Id);
        return
        [
            .. ids.Where(readable.ContainsKey)
                .Select(id => actor.Sees(readable[id], taxonomy.Current)),
        ];
    }

    private Task<Practice?> FindByIdAsync(string text, CancellationToken cancellation) =>
        PracticeId.TryParse(text, out var id)
            ? store.FindAsync(id, cancellation)
            : Task.FromResult<Practice?>(null);

    private Task<Practice?> FindBySlugAsync(string slug, CancellationToken cancellation) =>
        Slug.IsValid(slug)
            ? store.FindBySlugAsync(slug, cancellation)
            : Task.FromResult<Practice?>(null);
}
