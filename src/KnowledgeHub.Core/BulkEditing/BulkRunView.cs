using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.BulkEditing;

/// <summary>A run with what a page tells of it.</summary>
/// <param name="Run">The run.</param>
/// <param name="By">Name of the editor; null for gone accounts.</param>
/// <param name="UndoneBy">Name of the editor who undid it; null unless it was undone.</param>
/// <param name="Entries">Its entries as they are now, those that the actor may read.</param>
/// <param name="CanUndo">Whether it can still be undone.</param>
public sealed record BulkRunView(
    BulkRun Run,
    string? By,
    string? UndoneBy,
    IReadOnlyDictionary<PracticeId, Practice> Entries,
    bool CanUndo
);
