namespace KnowledgeHub.Core.Auditing;

/// <summary>An event as it is shown.</summary>
/// <param name="Event">The event.</param>
/// <param name="ActorName">Name of who did it; null for the portal itself and for gone accounts.</param>
/// <param name="IsSealed">Whether a seal covers it.</param>
public sealed record AuditLine(AuditRecord Event, string? ActorName, bool IsSealed);
