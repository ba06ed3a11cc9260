namespace KnowledgeHub.Core.Searching;

/// <summary>A concept to search for.</summary>
/// <param name="Id">The concept.</param>
/// <param name="Text">The term to search for: the preferred one in the reader's language, else in English.</param>
/// <param name="Total">How many entries it finds with the same filters.</param>
public sealed record OfferedConcept(string Id, string Text, int Total);
