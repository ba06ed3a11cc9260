namespace KnowledgeHub.Core.Searching;

/// <summary>A portal that does not count its searches.</summary>
public sealed class NoPopularQueries : IPopularQueries
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Current => [];
}
