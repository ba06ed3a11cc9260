namespace KnowledgeHub.Core.Auditing;

/// <summary>That something in the audit trail is not as it was sealed.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Seal">Number of the seal that tells it; for anchors, the number that was anchored.</param>
/// <param name="Event">
/// Number of the first event that does not match: changed, put in, or the one behind a gap; null when the seal itself was
/// changed, or when everything behind is missing.
/// </param>
public sealed record AuditFinding(AuditFindingKind Kind, long Seal, long? Event = null);
