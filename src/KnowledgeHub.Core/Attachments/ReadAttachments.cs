using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Attachments;

/// <summary>Use cases: list the files of an entry, and read one.</summary>
/// <param name="practices">Reads entries.</param>
/// <param name="store">Keeps files.</param>
public sealed class ReadAttachments(ReadPractice practices, IAttachmentStore store)
{
    /// <summary>The files of an entry that an actor may read, oldest first.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="practice">The entry.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<IReadOnlyList<Attachment>> OfAsync(
        Actor actor,
        Practice practice,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(practice);
        var files = await store.ListAsync(practice.Id, cancellation);
        return [.. files.Where(file => actor.MayRead(practice, file))];
    }

    /// <summary>The same of an entry by its id or slug.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="idOrSlug">The entry.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<IReadOnlyList<Attachment>>> ListAsync(
        Actor actor,
        string idOrSlug,
        CancellationToken cancellation
    ) =>
        await practices.ByIdOrSlugAsync(actor, idOrSlug, cancellation)
            is Outcome<Practice>.Done(var practice)
            ? new Outcome<IReadOnlyList<Attachment>>.Done(
                await OfAsync(actor, practice, cancellation)
            )
            : new Outcome<IReadOnlyList<Attachment>>.NotFound();

    /// <summary>One file of an entry.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="idOrSlug">The entry.</param>
    /// <param name="id">The file.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound; a file that the actor may not read is not found.</returns>
    public async Task<Outcome<Attachment>> FindAsync(
        Actor actor,
        string idOrSlug,
        Guid id,
        CancellationToken cancellation
    ) =>
        await practices.ByIdOrSlugAsync(actor, idOrSlug, cancellation)
            is Outcome<Practice>.Done(var practice)
        && await store.FindAsync(id, cancellation) is { } file
        && actor.MayRead(practice, file)
            ? new Outcome<Attachment>.Done(file)
            : new Outcome<Attachment>.NotFound();

    /// <summary>One file of an entry with its bytes.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="idOrSlug">The entry.</param>
    /// <param name="id">The file.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<AttachmentFile>> OpenAsync(
        Actor actor,
        string idOrSlug,
        Guid id,
        CancellationToken cancellation
    ) =>
        await FindAsync(actor, idOrSlug, id, cancellation) is Outcome<Attachment>.Done(var file)
        && await store.ReadBytesAsync(id, cancellation) is { } bytes
            ? new Outcome<AttachmentFile>.Done(new(file, bytes))
            : new Outcome<AttachmentFile>.NotFound();
}
