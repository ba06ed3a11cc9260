namespace KnowledgeHub.Core.Attachments;

/// <summary>What an inspection made of a file.</summary>
public abstract record FileInspection
{
    private FileInspection() { }

    /// <summary>Extension, signature and content agree, and nothing in it acts.</summary>
    /// <param name="Format">What kind of file it is.</param>
    /// <param name="Content">The file without what names its author, and its words.</param>
    /// <param name="KeepsMetadata">Whether it may still name its author.</param>
    public sealed record Accepted(
        AttachmentFormat Format,
        AttachmentContent Content,
        bool KeepsMetadata
    ) : FileInspection;

    /// <summary>The file is not taken.</summary>
    /// <param name="Violation">Why; one of <see cref="FileRules"/>.</param>
    public sealed record Refused(RuleViolation Violation) : FileInspection;
}
