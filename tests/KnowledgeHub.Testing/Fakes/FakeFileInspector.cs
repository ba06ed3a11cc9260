using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Takes every file as it is, unless told to refuse.</summary>
public sealed class FakeFileInspector : IFileInspector
{
    /// <summary>The rule by which every file is refused; null to take them.</summary>
    public string? Rule { get; set; }

    public FileInspection Inspect(string fileName, ReadOnlyMemory<byte> bytes) =>
        Rule is null
            ? new FileInspection.Accepted(AttachmentFormat.Txt, new(bytes, "words"), false)
            : new FileInspection.Refused(FileRules.Broken(Rule));
}
