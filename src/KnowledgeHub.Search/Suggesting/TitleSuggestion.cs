using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Suggesting;

/// <summary>A title that fits what was typed.</summary>
/// <param name="Key">Key of the document.</param>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of the title.</param>
/// <param name="StartsAlike">Whether the first word typed begins the title's first word.</param>
internal sealed record TitleSuggestion(
    string Key,
    string Title,
    TextLanguage Language,
    bool StartsAlike
);
