using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Attachments;

/// <summary>Use case: take a file away from its entry.</summary>
/// <param name="practices">Reads entries.</param>
/// <param name="store">Keeps files.</param>
public sealed class RemoveAttachment(ReadPractice practices, IAttachmentStore store)
{
    /// <summary>Removes a file with its content; the history keeps what was known of it.</summary>
    /// <param name="actor">Who removes it.</param>
    /// <param name="idOrSlug">The entry.</param>
    /// <param name="id">The file.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the file that is gone, NotFound or Forbidden.</returns>
    public async Task<Outcome<Attachment>> ExecuteAsync(
        Actor actor,
        string idOrSlug,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (
            await practices.ByIdOrSlugAsync(actor, idOrSlug, cancellation)
                is not Outcome<Practice>.Done
                (var practice)
            || await store.FindAsync(id, cancellation) is not { } file
            || !actor.MayRead(practice, file)
        )
        {
            return new Outcome<Attachment>.NotFound();
        }

        if (!actor.MayChangeFiles(practice))
        {
            return new Outcome<Attachment>.Forbidden();
        }

        return await store.RemoveAsync(file, actor, cancellation) is SaveResult.Saved
            ? new Outcome<Attachment>.Done(file)
            : new Outcome<Attachment>.NotFound();
    }
}
