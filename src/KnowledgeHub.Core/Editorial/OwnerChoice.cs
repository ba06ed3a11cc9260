namespace KnowledgeHub.Core.Editorial;

/// <summary>Whose an entry is, and whose it may become.</summary>
/// <param name="Owner">Name of the owner; null for the portal itself and for a gone account.</param>
/// <param name="Offered">Who may become the owner; empty where the reader may not choose.</param>
public sealed record OwnerChoice(string? Owner, IReadOnlyList<Author> Offered);
