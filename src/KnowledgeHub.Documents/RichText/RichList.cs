namespace KnowledgeHub.Documents.RichText;

/// <summary>A list.</summary>
/// <param name="Start">Number of the first item, 0 or more; null for a list with bullets.</param>
/// <param name="Items">The items, at least one; each has at least one block.</param>
public sealed record RichList(int? Start, IReadOnlyList<IReadOnlyList<RichBlock>> Items)
    : RichBlock;
