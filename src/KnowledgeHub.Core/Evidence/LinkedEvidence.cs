namespace KnowledgeHub.Core.Evidence;

/// <summary>A link with its item as it is now.</summary>
/// <param name="Link">The link.</param>
/// <param name="Item">The item.</param>
/// <param name="By">Name of who made the link; null when the account is gone.</param>
public sealed record LinkedEvidence(EvidenceLink Link, EvidenceItem Item, string? By)
{
    /// <summary>Whether the item supports the answer on a day: it neither contradicts it, nor is it expired or archived.</summary>
    /// <param name="day">The day that the assessment refers to.</param>
    public bool SupportsOn(DateOnly day) =>
        Link.Relation is EvidenceRelation.Supports && !Item.IsArchived && !Item.IsExpiredOn(day);
}
