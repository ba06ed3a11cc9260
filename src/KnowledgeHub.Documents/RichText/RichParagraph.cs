namespace KnowledgeHub.Documents.RichText;

/// <summary>A paragraph.</summary>
/// <param name="Phrases">Its text, at least one phrase.</param>
public sealed record RichParagraph(IReadOnlyList<RichPhrase> Phrases) : RichBlock;
