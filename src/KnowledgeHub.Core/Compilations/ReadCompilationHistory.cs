using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Compilations;

/// <summary>Use case: editors read who changed a collection or a building block, and what it said before.</summary>
/// <param name="source">The compilations.</param>
/// <param name="store">Keeps their versions.</param>
public sealed class ReadCompilationHistory(ICompilationSource source, ICompilationStore store)
{
    /// <summary>Every version, newest first.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="idOrSlug">Its id or slug.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<CompilationVersion>>> ExecuteAsync(
        Actor actor,
        CompilationKind kind,
        string idOrSlug,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.EditCollections))
        {
            return new Outcome<IReadOnlyList<CompilationVersion>>.Forbidden();
        }

        return
            source.Current.FirstOrDefault(compilation => compilation.IsAt(kind, idOrSlug))
                is { } found
            ? new Outcome<IReadOnlyList<CompilationVersion>>.Done(
                await store.ReadHistoryAsync(found.Id, cancellation)
            )
            : new Outcome<IReadOnlyList<CompilationVersion>>.NotFound();
    }
}
