using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Editorial;

/// <summary>
/// Port: keeps comments. Writing and resolving one each write an audit event in their transaction. The store does not
/// decide who may; use cases do.
/// </summary>
public interface IPracticeCommentStore
{
    /// <summary>The comments on an entry, first written first.</summary>
    /// <param name="practice">The entry.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<SignedComment>> ListAsync(
        PracticeId practice,
        CancellationToken cancellation
    );

    /// <summary>Keeps a new comment.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task AddAsync(PracticeComment comment, CancellationToken cancellation);

    /// <summary>Resolves an open comment; one that is resolved already stays as it is.</summary>
    /// <param name="practice">The entry that it is on.</param>
    /// <param name="id">The comment.</param>
    /// <param name="actorId">Account id of who resolves it.</param>
    /// <param name="utc">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether the entry has such a comment.</returns>
    Task<bool> ResolveAsync(
        PracticeId practice,
        Guid id,
        string actorId,
        DateTime utc,
        CancellationToken cancellation
    );
}
