namespace KnowledgeHub.Core.Taxonomy;

/// <summary>A text as shown to a reader.</summary>
/// <param name="Text">The text; empty when there is none.</param>
/// <param name="Language">The language that <paramref name="Text"/> is in; it decides direction and the <c>lang</c> attribute.</param>
/// <param name="IsFallback">Whether the reader asked for another language, which has no text.</param>
public readonly record struct TextInLanguage(string Text, Language Language, bool IsFallback);
