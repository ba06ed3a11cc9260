namespace KnowledgeHub.Portal.Api;

/// <summary>Since when and why an entry is no longer recommended.</summary>
/// <param name="AtUtc">When it was archived.</param>
/// <param name="Reason">The reason in an editor's words.</param>
/// <param name="Successor">Id of the entry to read instead; absent when there is none.</param>
public sealed record ArchivingModel(DateTime AtUtc, string Reason, string? Successor);
