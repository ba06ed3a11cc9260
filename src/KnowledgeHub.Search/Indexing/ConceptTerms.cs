using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// The concepts that an entry carries, as made-up words among its keywords: whoever names a concept in any language finds the entry,
/// whatever languages it is written in. They all stand in one index, and no reader ever sees them.
/// </summary>
internal static class ConceptTerms
{
    /// <summary>The language whose index holds them.</summary>
    public const TextLanguage Language = TextLanguage.English;

    // No word begins so.
    private const string Mark = "xqc";

    private const int TellingConcepts = 3;

    /// <summary>The word of a concept.</summary>
    /// <param name="id">Its id.</param>
    public static string Of(string id) => Mark + id.Replace("-", "", StringComparison.Ordinal);

    /// <summary>The text by which an entry carries a concept.</summary>
    /// <param name="id">The id of the concept.</param>
    /// <param name="place">Its place among the concepts of the entry, from 0: the first ones tell most and count twice.</param>
    public static IndexText Text(string id, int place) =>
        new(TextField.Tags, Language, place < TellingConcepts ? $"{Of(id)} {Of(id)}" : Of(id));

    /// <summary>Whether a text is the word of a concept.</summary>
    /// <param name="field">Its field.</param>
    /// <param name="text">A text of a document.</param>
    public static bool Is(TextField field, string text) =>
        field is TextField.Tags && text.StartsWith(Mark, StringComparison.Ordinal);
}
