namespace KnowledgeHub.Documents.RichText;

/// <summary>A heading inside a text.</summary>
/// <param name="Level">Depth below the heading that the text itself stands under, from 1.</param>
/// <param name="Phrases">Its text, at least one phrase.</param>
public sealed record RichHeading(int Level, IReadOnlyList<RichPhrase> Phrases) : RichBlock;
