namespace KnowledgeHub.Core.Compilations;

/// <summary>What a compilation is.</summary>
public enum CompilationKind
{
    /// <summary>A reading list with commentary, in an order of the editors'.</summary>
    Collection,

    /// <summary>A part that several entries have in common and that can be used again elsewhere.</summary>
    BuildingBlock,
}
