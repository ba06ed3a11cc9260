using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>The form of a concept's id: an English slug in kebab case.</summary>
public static class ConceptId
{
    // Addresses below /thesaurus that are no concepts.
    private static readonly string[] _reserved = ["new", "import"];

    /// <summary>The greatest length in characters.</summary>
    public const int MaxLength = Slug.MaxLength;

    /// <summary>Whether a text can be the id of a concept.</summary>
    /// <param name="text">The text, possibly null.</param>
    public static bool IsValid(string? text) => Slug.IsValid(text) && !_reserved.Contains(text);

    /// <summary>Proposes an id.</summary>
    /// <param name="label">The preferred English label.</param>
    /// <returns>The id, or an empty text when nothing of the label can stand in one.</returns>
    public static string FromLabel(string label) => Slug.FromTitle(label);
}
