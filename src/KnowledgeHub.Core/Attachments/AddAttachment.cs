using System.Security.Cryptography;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Attachments;

/// <summary>Use case: attach a file to an entry.</summary>
/// <param name="practices">Reads entries.</param>
/// <param name="store">Keeps files.</param>
/// <param name="inspector">Looks into files.</param>
/// <param name="limits">What the operator has set.</param>
/// <param name="clock">The time.</param>
public sealed class AddAttachment(
    ReadPractice practices,
    IAttachmentStore store,
    IFileInspector inspector,
    AttachmentLimits limits,
    TimeProvider clock
)
{
    /// <summary>Checks a file, takes out what names its author, and attaches it.</summary>
    /// <param name="actor">Who attaches it.</param>
    /// <param name="idOrSlug">The entry.</param>
    /// <param name="upload">The file.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden or Invalid.</returns>
    public async Task<Outcome<Attachment>> ExecuteAsync(
        Actor actor,
        string idOrSlug,
        NewAttachment upload,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(upload);
        if (
            await practices.ByIdOrSlugAsync(actor, idOrSlug, cancellation)
            is not Outcome<Practice>.Done
            (var practice)
        )
        {
            return new Outcome<Attachment>.NotFound();
        }

        if (!actor.MayChangeFiles(practice))
        {
            return new Outcome<Attachment>.Forbidden();
        }

        var clean = upload with
        {
            FileName = FileNames.Clean(upload.FileName),
            Rights = upload.Rights.Trim(),
        };
        var violations = AttachmentRules.Check(practice, clean);
        if (violations.Count == 0)
        {
            violations = await CheckRoomAsync(practice.Id, clean.Bytes.Length, cancellation);
        }

        return violations.Count > 0
            ? new Outcome<Attachment>.Invalid(violations)
            : await InspectAsync(actor, practice.Id, clean, cancellation);
    }

    private async Task<Outcome<Attachment>> InspectAsync(
        Actor actor,
        PracticeId practice,
        NewAttachment upload,
        CancellationToken cancellation
    )
    {
        switch (inspector.Inspect(upload.FileName, upload.Bytes))
        {
            case FileInspection.Refused(var violation):
                return new Outcome<Attachment>.Invalid([violation]);
            case FileInspection.Accepted accepted:
                var attachment = Make(actor, practice, upload, accepted);
                var result = await store.AddAsync(
                    attachment,
                    accepted.Content,
                    limits,
                    actor,
                    cancellation
                );
                return result is SaveResult.Saved
                    ? new Outcome<Attachment>.Done(attachment)
                    : new Outcome<Attachment>.Invalid(
                        await ReasonAsync(result, attachment, cancellation)
                    );
            default:
                throw new InvalidOperationException("The inspector gave no verdict.");
        }
    }

    private Attachment Make(
        Actor actor,
        PracticeId practice,
        NewAttachment upload,
        FileInspection.Accepted accepted
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            PracticeId = practice,
            FileName = upload.FileName,
            Format = accepted.Format,
            Size = accepted.Content.Bytes.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(accepted.Content.Bytes.Span)),
            Language = upload.Language,
            Rights = upload.Rights,
            Sensitivity = upload.Sensitivity,
            KeepsMetadata = accepted.KeepsMetadata,
            UploadedBy = actor.Id,
            UploadedUtc = clock.GetUtcNow().UtcDateTime,
        };

    private async Task<IReadOnlyList<RuleViolation>> CheckRoomAsync(
        PracticeId practice,
        int bytes,
        CancellationToken cancellation
    ) =>
        AttachmentRules.CheckRoom(
            await store.ReadUsageAsync(practice, cancellation),
            limits,
            bytes
        );

    // Somebody else came first, so what is taken now is asked again for the message.
    private async Task<IReadOnlyList<RuleViolation>> ReasonAsync(
        SaveResult result,
        Attachment attachment,
        CancellationToken cancellation
    )
    {
        if (result is SaveResult.Taken)
        {
            return [FileRules.Broken(AttachmentRules.FileIsAttached)];
        }

        var room = await CheckRoomAsync(attachment.PracticeId, attachment.Size, cancellation);
        return room.Count > 0 ? room : [FileRules.Broken(AttachmentRules.LibraryIsFull)];
    }
}
