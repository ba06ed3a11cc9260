using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>A text and what matched in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language.</param>
/// <param name="Matches">At least one match, in order; of those that begin together the longest first.</param>
internal sealed record MatchedText(string Text, TextLanguage Language, List<TextMatch> Matches);
