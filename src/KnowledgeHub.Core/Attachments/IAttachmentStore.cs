using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Attachments;

/// <summary>
/// Port: keeps files. A change writes what is known of the file, a revision, an audit event and a change-feed entry in one
/// transaction with its content. The store does not decide who may see what; use cases do.
/// </summary>
public interface IAttachmentStore
{
    /// <summary>The files of an entry, oldest first, without their content.</summary>
    /// <param name="practice">The entry.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Attachment>> ListAsync(PracticeId practice, CancellationToken cancellation);

    /// <summary>A file by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The file, or null.</returns>
    Task<Attachment?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>The bytes of a file.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The bytes, or null when the file is gone.</returns>
    Task<ReadOnlyMemory<byte>?> ReadBytesAsync(Guid id, CancellationToken cancellation);

    /// <summary>The words of files that have any.</summary>
    /// <param name="practices">Of these entries only; null for all.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AttachmentText>> ReadTextsAsync(
        IReadOnlyCollection<PracticeId>? practices,
        CancellationToken cancellation
    );

    /// <summary>What is taken of the limits.</summary>
    /// <param name="practice">The entry whose files are counted.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<AttachmentUsage> ReadUsageAsync(PracticeId practice, CancellationToken cancellation);

    /// <summary>Adds a file.</summary>
    /// <param name="attachment">What is known of it.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="limits">Asked once more when no other write can come in between.</param>
    /// <param name="actor">Who attaches it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Saved; Taken when the entry has this very content; Closed when there is no room.</returns>
    Task<SaveResult> AddAsync(
        Attachment attachment,
        AttachmentContent content,
        AttachmentLimits limits,
        Actor actor,
        CancellationToken cancellation
    );

    /// <summary>Removes a file with its content.</summary>
    /// <param name="attachment">The file.</param>
    /// <param name="actor">Who removes it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Saved, or Stale when it is gone already.</returns>
    Task<SaveResult> RemoveAsync(
        Attachment attachment,
        Actor actor,
        CancellationToken cancellation
    );
}
