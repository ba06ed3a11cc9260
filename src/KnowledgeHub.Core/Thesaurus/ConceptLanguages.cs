namespace KnowledgeHub.Core.Thesaurus;

/// <summary>The languages that labels can be in: the working languages, and Turkish.</summary>
public static class ConceptLanguages
{
    /// <summary>Their codes in display order.</summary>
    public static IReadOnlyList<string> All { get; } = ["en", "fr", "ar", "ru", "tr"];

    /// <summary>Those in which the shipped concepts must have a preferred label.</summary>
    public static IReadOnlyList<string> Working { get; } = ["en", "fr", "ar", "ru"];
}
