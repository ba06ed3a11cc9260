namespace KnowledgeHub.Core.Editorial;

/// <summary>A stretch of text that both versions have, or only one of them.</summary>
/// <param name="Kind">Which of them has it.</param>
/// <param name="Text">The stretch, never empty.</param>
public sealed record TextRun(RunKind Kind, string Text);
