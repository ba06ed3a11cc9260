namespace KnowledgeHub.Core.Compilations;

/// <summary>Port: the compilations as they are now.</summary>
public interface ICompilationSource
{
    /// <summary>All of them, drafts included, by id; empty before they have been loaded. Never waits.</summary>
    IReadOnlyList<Compilation> Current { get; }
}
