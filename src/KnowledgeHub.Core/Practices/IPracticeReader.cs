namespace KnowledgeHub.Core.Practices;

/// <summary>Port: finds entries. It does not decide who may see what; use cases do.</summary>
public interface IPracticeReader
{
    /// <summary>
    /// Key of the reader that pages use: while the database is lost it gives what is public as it was read last. What changes
    /// anything asks a reader that would rather fail.
    /// </summary>
    public const string Kept = "kept";

    /// <summary>An entry by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The entry, or null.</returns>
    Task<Practice?> FindAsync(PracticeId id, CancellationToken cancellation);

    /// <summary>An entry by its slug.</summary>
    /// <param name="slug">The slug.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The entry, or null.</returns>
    Task<Practice?> FindBySlugAsync(string slug, CancellationToken cancellation);

    /// <summary>Several entries in one read, in no particular order; unknown ids are left out.</summary>
    /// <param name="ids">The ids; at most a few hundred.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Practice>> FindManyAsync(
        IReadOnlyCollection<PracticeId> ids,
        CancellationToken cancellation
    );
}
