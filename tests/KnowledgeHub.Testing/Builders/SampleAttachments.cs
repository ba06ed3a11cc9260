using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Files as a store gives them.</summary>
public static class SampleAttachments
{
    /// <summary>A text of three bytes that belongs to an entry; each call gives another id and another content.</summary>
    public static Attachment Of(
        PracticeId practice,
        AttachmentSensitivity sensitivity = AttachmentSensitivity.Public
    )
    {
        var id = Guid.NewGuid();
        return new()
        {
            Id = id,
            PracticeId = practice,
            FileName = "plan.txt",
            Format = AttachmentFormat.Txt,
            Size = 3,
            Sha256 = $"{id:N}{id:N}",
            Rights = "Free to copy",
            Sensitivity = sensitivity,
            UploadedBy = "editor",
            UploadedUtc = new(2026, 3, 1, 8, 30, 0, DateTimeKind.Utc),
        };
    }
}
