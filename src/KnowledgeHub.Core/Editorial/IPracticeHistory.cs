using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Editorial;

/// <summary>Port: reads the versions of entries, which are kept for ever.</summary>
public interface IPracticeHistory
{
    /// <summary>Every version of an entry, newest first; none for an unknown entry.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<PracticeVersion>> ReadAsync(PracticeId id, CancellationToken cancellation);

    /// <summary>Whether any of some changes ever happened to an entry.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<bool> HasAnyAsync(
        PracticeId id,
        IReadOnlyCollection<PracticeChange> changes,
        CancellationToken cancellation
    );
}
