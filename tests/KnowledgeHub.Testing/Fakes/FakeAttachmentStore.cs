using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps files in memory.</summary>
public sealed class FakeAttachmentStore : IAttachmentStore
{
    private readonly List<(Attachment Attachment, AttachmentContent Content)> _files = [];

    /// <summary>What the next addition gives instead of being done.</summary>
    public SaveResult? Refusal { get; set; }

    /// <summary>What is stored now.</summary>
    public IReadOnlyList<Attachment> Stored => [.. _files.Select(file => file.Attachment)];

    /// <summary>Puts a file in.</summary>
    public void Hold(Attachment attachment) =>
        _files.Add((attachment, new(new byte[] { 1, 2, 3 }, "words")));

    public Task<IReadOnlyList<Attachment>> ListAsync(
        PracticeId practice,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<Attachment>>([
            .. Stored.Where(file => file.PracticeId == practice),
        ]);

    public Task<Attachment?> FindAsync(Guid id, CancellationToken cancellation) =>
        Task.FromResult(Stored.FirstOrDefault(file => file.Id == id));

    public Task<ReadOnlyMemory<byte>?> ReadBytesAsync(Guid id, CancellationToken cancellation) =>
        Task.FromResult(
            _files
                .Where(file => file.Attachment.Id == id)
                .Select(file => (ReadOnlyMemory<byte>?)file.Content.Bytes)
                .FirstOrDefault()
        );

    public Task<IReadOnlyList<AttachmentText>> ReadTextsAsync(
        IReadOnlyCollection<PracticeId>? practices,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<AttachmentText>>([
            .. _files.Select(file => new AttachmentText(
                file.Attachment.PracticeId,
                file.Attachment.Sensitivity,
                file.Attachment.Language,
                file.Content.Text
            )),
        ]);

    public Task<AttachmentUsage> ReadUsageAsync(
        PracticeId practice,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            new AttachmentUsage(
                Stored.Count(file => file.PracticeId == practice),
                Stored.Sum(file => (long)file.Size)
            )
        );

    public Task<SaveResult> AddAsync(
        Attachment attachment,
        AttachmentContent content,
        AttachmentLimits limits,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (Refusal is null)
        {
            _files.Add((attachment, content));
        }

        return Task.FromResult(Refusal ?? SaveResult.Saved);
    }

    public Task<SaveResult> RemoveAsync(
        Attachment attachment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            _files.RemoveAll(file => file.Attachment.Id == attachment.Id) > 0
                ? SaveResult.Saved
                : SaveResult.Stale
        );
}
