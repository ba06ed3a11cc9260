namespace KnowledgeHub.Portal.Composition;

/// <summary>Tells one state of what this node shows from every other.</summary>
/// <param name="Followed">How often the follower has taken over changes that visitors may see.</param>
/// <param name="Committed">How often this node has committed such a change, which the follower may not have taken over yet.</param>
/// <param name="Day">The day in UTC: an entry says on which day its review was due.</param>
internal readonly record struct ContentState(long Followed, long Committed, DateOnly Day);
