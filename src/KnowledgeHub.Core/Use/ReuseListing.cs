namespace KnowledgeHub.Core.Use;

/// <summary>A report of reuse as editors see it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reporter">Name of who reported it; null for a gone account.</param>
/// <param name="Title">Title of the entry in its original language.</param>
public sealed record ReuseListing(ReuseReport Report, string? Reporter, string Title);
