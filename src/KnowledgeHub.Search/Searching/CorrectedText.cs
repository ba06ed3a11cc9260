namespace KnowledgeHub.Search.Searching;

/// <summary>A text with its spelling corrected.</summary>
/// <param name="Text">The text.</param>
/// <param name="Total">How many entries it finds.</param>
internal sealed record CorrectedText(string Text, int Total);
