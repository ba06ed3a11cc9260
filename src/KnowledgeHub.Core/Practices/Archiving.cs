namespace KnowledgeHub.Core.Practices;

/// <summary>Why an entry is no longer recommended; readers see all of it.</summary>
/// <param name="AtUtc">When it was archived.</param>
/// <param name="Reason">The reason in an editor's words; plain text.</param>
/// <param name="Successor">The entry to read instead; null when there is none.</param>
public sealed record Archiving(DateTime AtUtc, string Reason, PracticeId? Successor = null);
