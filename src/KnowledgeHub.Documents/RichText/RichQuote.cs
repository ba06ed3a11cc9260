namespace KnowledgeHub.Documents.RichText;

/// <summary>A quotation.</summary>
/// <param name="Blocks">What is quoted, at least one block.</param>
public sealed record RichQuote(IReadOnlyList<RichBlock> Blocks) : RichBlock;
