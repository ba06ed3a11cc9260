using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Searching;

/// <summary>A suggestion while typing.</summary>
/// <param name="Id">The entry; no id for what is not a title.</param>
/// <param name="Text">The title in the language that matched, the term, or the search.</param>
public sealed record PracticeSuggestion(PracticeId Id, string Text)
{
    /// <summary>What it is.</summary>
    public SuggestionKind Kind { get; init; }

    /// <summary>ISO 639-1 code of the language of the text; empty when it is not known.</summary>
    public string Language { get; init; } = string.Empty;

    /// <summary>The concept of a term; null for titles and searches.</summary>
    public string? Concept { get; init; }
}
