using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Takes every file as it is, unless told to refuse.</summary>
public sealed class FakeFileInspector : IFileInspector
{
    /// <summary>The rule by which every file is refused; null to take them.</summary>
    public string? Rule { get; set; }

    /// <summary>What every file is taken for.</summary>
    public AttachmentFormat Format { get; init; } = AttachmentFormat.Txt;

    public FileInspection Inspect(string fileName, ReadOnlyMemory<byte> bytes) =>
        Rule is null
            ? new FileInspection.Accepted(Format, new(bytes, "words"), false)
            : new FileInspection.Refused(FileRules.Broken(Rule));
}
