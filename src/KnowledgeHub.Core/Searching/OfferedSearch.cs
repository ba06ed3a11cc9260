namespace KnowledgeHub.Core.Searching;

/// <summary>Another text to search for.</summary>
/// <param name="Text">The text.</param>
/// <param name="Total">How many entries it finds with the same filters.</param>
public sealed record OfferedSearch(string Text, int Total);
