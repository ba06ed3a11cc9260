namespace KnowledgeHub.Core.Searching;

/// <summary>A concept of the thesaurus that the reader named.</summary>
/// <param name="Id">The concept.</param>
/// <param name="Typed">The words that name it, as typed.</param>
public sealed record NamedConcept(string Id, string Typed);
