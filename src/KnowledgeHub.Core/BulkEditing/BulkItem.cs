using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.BulkEditing;

/// <summary>One entry that a run changed.</summary>
/// <param name="Practice">The entry.</param>
/// <param name="Version">The version that the run made.</param>
/// <param name="Before">The values before it.</param>
/// <param name="WorkingBefore">The values of the working copy before it; null when there was none.</param>
public sealed record BulkItem(
    PracticeId Practice,
    int Version,
    IReadOnlyList<string> Before,
    IReadOnlyList<string>? WorkingBefore = null
);
