using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Core.Use;

/// <summary>What an entry has beside its text, as one reader may know it.</summary>
/// <param name="Files">The files that the reader may read, the oldest first.</param>
/// <param name="Use">How the entry is used.</param>
public sealed record PracticeSupplement(IReadOnlyList<Attachment> Files, PracticeUse Use);
