using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>A concept of the field (skos:Concept). Immutable.</summary>
public sealed record Concept
{
    /// <summary>Its id: an English slug in kebab case, which never changes.</summary>
    public required string Id { get; init; }

    /// <summary>Its names in all languages.</summary>
    public required IReadOnlyList<ConceptLabel> Labels { get; init; }

    /// <summary>Ids of wider concepts (skos:broader).</summary>
    public IReadOnlyList<string> Broader { get; init; } = [];

    /// <summary>Ids of concepts that belong to it without being wider or narrower (skos:related).</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>What it covers, in one sentence (skos:scopeNote).</summary>
    public LocalizedText ScopeNote { get; init; } = LocalizedText.Empty;

    /// <summary>The term to show: the preferred label in the reader's language, else in English, else the id.</summary>
    /// <param name="language">The reader's language.</param>
    public string Label(Language language) => Preferred(language.Code()) ?? Preferred("en") ?? Id;

    private string? Preferred(string language) =>
        Labels
            .FirstOrDefault(label =>
                label.Kind is LabelKind.Preferred && label.Language == language
            )
            ?.Text;
}
