using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Attachments;

/// <summary>Keeps files in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfAttachmentStore(StoreAccess access, AggregateWriter writer) : IAttachmentStore
{
    private const int AddedVersion = 1;
    private const int RemovedVersion = 2;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Attachment>> ListAsync(
        PracticeId practice,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Attachment>>(
            async context =>
                await context
                    .Attachments.AsNoTracking()
                    .Where(attachment => attachment.PracticeId == practice)
                    .OrderBy(attachment => attachment.UploadedUtc)
                    .ThenBy(attachment => attachment.Id)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<Attachment?> FindAsync(Guid id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Attachments.AsNoTracking()
                    .SingleOrDefaultAsync(attachment => attachment.Id == id, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>?> ReadBytesAsync(Guid id, CancellationToken cancellation) =>
        access.RunAsync<ReadOnlyMemory<byte>?>(
            async context =>
                await context
                    .AttachmentContents.Where(content => content.AttachmentId == id)
                    .Select(content => content.Bytes)
                    .SingleOrDefaultAsync(cancellation)
                    is { } bytes
                    ? bytes
                    : (ReadOnlyMemory<byte>?)null,
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<AttachmentText>> ReadTextsAsync(
        IReadOnlyCollection<PracticeId>? practices,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<AttachmentText>>(
            async context =>
            {
                var attachments = context.Attachments.AsNoTracking();
                if (practices is not null)
                {
                    attachments = attachments.Where(row => practices.Contains(row.PracticeId));
                }

                return await attachments
                    .Join(
                        context.AttachmentContents.Where(content => content.Text != string.Empty),
                        attachment => attachment.Id,
                        content => content.AttachmentId,
                        (attachment, content) =>
                            new AttachmentText(
                                attachment.PracticeId,
                                attachment.Sensitivity,
                                attachment.Language,
                                content.Text
                            )
                    )
                    .ToListAsync(cancellation);
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<AttachmentUsage> ReadUsageAsync(
        PracticeId practice,
        CancellationToken cancellation
    ) => access.RunAsync(context => ReadUsageAsync(context, practice, cancellation), cancellation);

    /// <inheritdoc/>
    public Task<SaveResult> AddAsync(
        Attachment attachment,
        AttachmentContent content,
        AttachmentLimits limits,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(attachment);
        ArgumentNullException.ThrowIfNull(content);
        return writer.WriteAsync(
            context =>
            {
                context.Attachments.Add(attachment);
                context.AttachmentContents.Add(Stored(attachment, content));
                return [Change(attachment, AddedVersion, AttachmentChange.Added, actor)];
            },
            cancellation,
            async context =>
            {
                var usage = await ReadUsageAsync(context, attachment.PracticeId, cancellation);
                return AttachmentRules.CheckRoom(usage, limits, attachment.Size).Count == 0;
            }
        );
    }

    private static StoredAttachmentContent Stored(
        Attachment attachment,
        AttachmentContent content
    ) =>
        new()
        {
            AttachmentId = attachment.Id,
            Text = content.Text,
            Bytes = content.Bytes.ToArray(),
        };

    /// <inheritdoc/>
    public Task<SaveResult> RemoveAsync(
        Attachment attachment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        writer.WriteAsync(
            context =>
            {
                context.Attachments.Remove(attachment);
                return [Change(attachment, RemovedVersion, AttachmentChange.Removed, actor)];
            },
            cancellation
        );

    private static async Task<AttachmentUsage> ReadUsageAsync(
        HubDbContext context,
        PracticeId practice,
        CancellationToken cancellation
    ) =>
        new(
            await context.Attachments.CountAsync(row => row.PracticeId == practice, cancellation),
            await FileRoom.UsedAsync(context, cancellation)
        );

    private static AggregateChange Change(
        Attachment attachment,
        int version,
        AttachmentChange change,
        Actor actor
    ) =>
        new(
            AggregateKind.Attachment,
            AttachmentKey.Of(attachment),
            version,
            EnumCode<AttachmentChange>.Of(change),
            actor.Id,
            HubJson.Write(attachment)
        );
}
