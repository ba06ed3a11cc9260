using KnowledgeHub.Core;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Practices;

/// <summary>
/// Finds entries in the database; while it cannot be reached, gives what is public as this node read it last, so that a lost
/// database stops writing and not reading. An entry that it does not know stays unavailable, and so does a list with one: it may be there.
/// </summary>
/// <param name="store">Finds entries, and remembers those that it has read.</param>
internal sealed class KeptPracticeReader(EfPracticeStore store) : IPracticeReader
{
    /// <inheritdoc/>
    public async Task<Practice?> FindAsync(PracticeId id, CancellationToken cancellation)
    {
        Practice? kept = null;
        try
        {
            return await store.FindAsync(id, cancellation);
        }
        catch (StoreUnavailableException) when ((kept = Public(store.Read.Last(id))) is not null)
        {
            return kept;
        }
    }

    /// <inheritdoc/>
    public async Task<Practice?> FindBySlugAsync(string slug, CancellationToken cancellation)
    {
        Practice? kept = null;
        try
        {
            return await store.FindBySlugAsync(slug, cancellation);
        }
        catch (StoreUnavailableException) when ((kept = Public(store.Read.Last(slug))) is not null)
        {
            return kept;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Practice>> FindManyAsync(
        IReadOnlyCollection<PracticeId> ids,
        CancellationToken cancellation
    )
    {
        try
        {
            return await store.FindManyAsync(ids, cancellation);
        }
        catch (StoreUnavailableException) when (ids.All(id => store.Read.Last(id) is not null))
        {
            return [.. ids.Select(store.Read.Last).Select(Public).OfType<Practice>()];
        }
    }

    private static Practice? Public(Practice? practice) =>
        practice?.Status is PracticeStatus.Published or PracticeStatus.Archived ? practice : null;
}
