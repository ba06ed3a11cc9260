using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Benchmarks;

/// <summary>Nobody has searched before.</summary>
internal sealed class NoPopularQueries : IPopularQueries
{
    public IReadOnlyList<string> Current => [];
}
