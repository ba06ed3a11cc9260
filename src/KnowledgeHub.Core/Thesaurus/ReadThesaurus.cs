using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>Use cases: read the thesaurus and, for those who edit it, its history.</summary>
/// <param name="source">The thesaurus in memory.</param>
/// <param name="store">Keeps concepts.</param>
public sealed class ReadThesaurus(IThesaurusSource source, IConceptStore store)
{
    /// <summary>The whole thesaurus as it is now.</summary>
    /// <param name="actor">Who reads.</param>
    /// <returns>The scheme; an empty one for somebody who may not read it.</returns>
    public ConceptScheme Scheme(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.ReadTaxonomy) ? source.Current : ConceptScheme.Empty;

    /// <summary>A concept as it is stored, to be changed.</summary>
    /// <param name="actor">Who edits.</param>
    /// <param name="id">The concept.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<ConceptState>> ForEditingAsync(
        Actor actor,
        string id,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.EditThesaurus))
        {
            return new Outcome<ConceptState>.Forbidden();
        }

        return await store.FindAsync(id, cancellation) is { IsRemoved: false } state
            ? new Outcome<ConceptState>.Done(state)
            : new Outcome<ConceptState>.NotFound();
    }

    /// <summary>Every version of a concept, newest first; also of one that was removed.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="id">The concept.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<ConceptVersion>>> HistoryAsync(
        Actor actor,
        string id,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.EditThesaurus))
        {
            return new Outcome<IReadOnlyList<ConceptVersion>>.Forbidden();
        }

        var versions = await store.ReadHistoryAsync(id, cancellation);
        return versions.Count > 0
            ? new Outcome<IReadOnlyList<ConceptVersion>>.Done(versions)
            : new Outcome<IReadOnlyList<ConceptVersion>>.NotFound();
    }
}
