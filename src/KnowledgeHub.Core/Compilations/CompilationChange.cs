namespace KnowledgeHub.Core.Compilations;

/// <summary>What happened to a compilation; the code stands in revisions and audit events.</summary>
public enum CompilationChange
{
    /// <summary>First saved.</summary>
    Created,

    /// <summary>Changed, and where it was read before, still read there.</summary>
    Revised,

    /// <summary>Made public.</summary>
    Published,

    /// <summary>Taken back from readers.</summary>
    Withdrawn,

    /// <summary>Created or changed by an import.</summary>
    Imported,
}
