namespace KnowledgeHub.Core.Searching;

/// <summary>Which entries a search may touch at all: hits, counts, suggestions and related entries alike.</summary>
/// <param name="OwnerId">An account whose own drafts are included; null for none.</param>
/// <param name="SeesAllDrafts">Whether every draft is included.</param>
public sealed record Audience(string? OwnerId, bool SeesAllDrafts)
{
    /// <summary>Published entries only.</summary>
    public static Audience Public { get; } = new(null, false);
}
