namespace KnowledgeHub.Core.Compilations;

/// <summary>Who reads a compilation.</summary>
public enum CompilationStatus
{
    /// <summary>Editors only.</summary>
    Draft,

    /// <summary>Everybody.</summary>
    Published,
}
