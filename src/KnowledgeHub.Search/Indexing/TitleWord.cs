using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>A folded word of a title.</summary>
/// <param name="Word">The word without case and diacritics, not stemmed.</param>
/// <param name="Document">Number of the document.</param>
/// <param name="Language">Language of the title.</param>
internal readonly record struct TitleWord(string Word, int Document, TextLanguage Language);
