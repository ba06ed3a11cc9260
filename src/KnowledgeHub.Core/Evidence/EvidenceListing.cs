namespace KnowledgeHub.Core.Evidence;

/// <summary>One line of a country's evidence library.</summary>
/// <param name="Item">The item.</param>
/// <param name="Uses">Number of answers, of any cycle, that it is linked to.</param>
public sealed record EvidenceListing(EvidenceItem Item, int Uses);
