namespace KnowledgeHub.Data.History;

/// <summary>What a history page needs of a revision.</summary>
/// <param name="Body">The whole aggregate after the change, as JSON.</param>
/// <param name="Change">Code of what happened.</param>
/// <param name="By">Name of who did it; null for the portal itself and for gone accounts.</param>
internal sealed record StoredVersion(string Body, string Change, string? By);
