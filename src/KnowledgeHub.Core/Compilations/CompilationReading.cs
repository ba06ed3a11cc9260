namespace KnowledgeHub.Core.Compilations;

/// <summary>A compilation as one reader reads it.</summary>
/// <param name="Compilation">The compilation; its own list of entries holds no more than those below.</param>
/// <param name="Entries">The entries that the reader may read, in order; the others are left out without a trace.</param>
public sealed record CompilationReading(
    Compilation Compilation,
    IReadOnlyList<ReadableEntry> Entries
);
