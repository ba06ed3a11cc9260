namespace KnowledgeHub.Core.Searching;

/// <summary>Port: searches that are worth suggesting.</summary>
public interface IPopularQueries
{
    /// <summary>
    /// What at least five different people searched for successfully, the most frequent first; never waits. Whoever provides
    /// it takes care that nobody can be told from it.
    /// </summary>
    IReadOnlyList<string> Current { get; }
}
