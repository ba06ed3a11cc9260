using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>One text of a document. A phrase never runs over its end.</summary>
/// <param name="Field">What kind of text it is.</param>
/// <param name="Language">The language that it is in and that decides its analyser.</param>
/// <param name="Text">Plain text.</param>
internal readonly record struct IndexText(TextField Field, TextLanguage Language, string Text);
