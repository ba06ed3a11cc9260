namespace KnowledgeHub.Core.Evidence;

/// <summary>An item with what the actor may know of its past and its use.</summary>
/// <param name="Item">The item as it is now.</param>
/// <param name="History">Its versions, newest first.</param>
/// <param name="Uses">The answers that it is linked to, newest cycle first.</param>
public sealed record EvidenceDetails(
    EvidenceItem Item,
    IReadOnlyList<EvidenceVersion> History,
    IReadOnlyList<EvidenceUse> Uses
);
