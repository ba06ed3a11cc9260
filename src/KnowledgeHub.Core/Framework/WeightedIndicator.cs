namespace KnowledgeHub.Core.Framework;

/// <summary>An indicator as a member of a group.</summary>
/// <param name="Position">Its place in the framework, from 0.</param>
/// <param name="Weight">Its weight in the group, greater than 0.</param>
public readonly record struct WeightedIndicator(int Position, double Weight);
