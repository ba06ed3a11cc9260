namespace KnowledgeHub.Search.Highlighting;

/// <summary>A text and what matched in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Matches">At least one match, in order.</param>
internal sealed record MatchedText(string Text, IReadOnlyList<TextMatch> Matches);
