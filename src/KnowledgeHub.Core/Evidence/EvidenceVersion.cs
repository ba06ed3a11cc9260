namespace KnowledgeHub.Core.Evidence;

/// <summary>One version of an item, for its history.</summary>
/// <param name="Item">The item as it was.</param>
/// <param name="By">Name of who saved it; null when the account is gone.</param>
public sealed record EvidenceVersion(EvidenceItem Item, string? By);
