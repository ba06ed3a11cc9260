using System.Collections.Immutable;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Compilations;

/// <summary>Everything that editors write in a compilation. English is the original. Immutable.</summary>
public sealed record CompilationContent
{
    /// <summary>The title; in English at least.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Empty;

    /// <summary>What a reader finds here and why; of a building block, its summary.</summary>
    public LocalizedText Introduction { get; init; } = LocalizedText.Empty;

    /// <summary>State of each language other than English.</summary>
    public ImmutableSortedDictionary<Language, TranslationState> Translations { get; init; } =
        ImmutableSortedDictionary<Language, TranslationState>.Empty;

    /// <summary>The term that it is about; null for none.</summary>
    public CompilationSubject? Subject { get; init; }

    /// <summary>What only a building block has; null for a collection.</summary>
    public BlockDetails? Block { get; init; }

    /// <summary>The entries in order, each once.</summary>
    public IReadOnlyList<CompiledEntry> Entries { get; init; } = [];
}
