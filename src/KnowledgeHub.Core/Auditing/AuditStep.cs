namespace KnowledgeHub.Core.Auditing;

/// <summary>One step through the trail.</summary>
/// <param name="Seal">The seal that covers the event; null when none does.</param>
/// <param name="Event">The event; null where all events of the seal have been passed.</param>
internal readonly record struct AuditStep(AuditSeal? Seal, AuditRecord? Event);
