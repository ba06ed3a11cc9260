using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.BulkEditing;

/// <summary>How a run was undone.</summary>
/// <param name="ActorId">Account id of the editor who undid it.</param>
/// <param name="AtUtc">When.</param>
/// <param name="LeftAlone">Entries that were changed since, or can no longer be as they were, and stayed as they are.</param>
public sealed record BulkUndo(string ActorId, DateTime AtUtc, IReadOnlyList<PracticeId> LeftAlone);
