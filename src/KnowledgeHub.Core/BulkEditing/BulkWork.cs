namespace KnowledgeHub.Core.BulkEditing;

/// <summary>What a run did.</summary>
/// <param name="Change">The change.</param>
/// <param name="Items">The entries that it changed, in the order chosen; at least one.</param>
public sealed record BulkWork(BulkChange Change, IReadOnlyList<BulkItem> Items);
