namespace KnowledgeHub.Core.Searching;

/// <summary>One reason why an entry was found. For each field a word is named once, with the closest kind of match.</summary>
/// <param name="Field">Name of the field: <c>title</c>, <c>claim</c>, <c>tags</c>, <c>body</c>, <c>commentary</c>, or <c>topics</c> for concepts that the entry carries.</param>
/// <param name="Terms">The reader's words that matched there, as typed.</param>
public sealed record MatchReason(string Field, IReadOnlyList<string> Terms)
{
    /// <summary>Why the words of the entry count as a match.</summary>
    public MatchKind Kind { get; init; }

    /// <summary>ISO 639-1 code of the language of the text that matched, <c>tr</c> included; empty when it is not known.</summary>
    public string Language { get; init; } = string.Empty;
}
