using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Taxonomy;

/// <summary>A vocabulary as imported. Several rows may hold terms of one kind (countries and demonstration countries).</summary>
public sealed class StoredVocabulary
{
    /// <summary>Name of the file of origin without its ending, with its folder: <c>taxonomy/areas</c>.</summary>
    public required string Name { get; init; }

    /// <summary>1 for the first import, one more for each change.</summary>
    public required int Version { get; init; }

    /// <summary>The terms.</summary>
    public required Vocabulary Vocabulary { get; init; }
}
