namespace KnowledgeHub.Core.Searching;

/// <summary>The index has not been built yet; try again in a moment.</summary>
public sealed class SearchNotReadyException() : Exception("The search index is being built.");
