using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Attachments;

/// <summary>The words of a file, for the search.</summary>
/// <param name="PracticeId">The entry that it belongs to.</param>
/// <param name="Sensitivity">Who may read it, as its uploader chose.</param>
/// <param name="Language">The language that it is in.</param>
/// <param name="Text">Plain text.</param>
public sealed record AttachmentText(
    PracticeId PracticeId,
    AttachmentSensitivity Sensitivity,
    Language Language,
    string Text
);
