using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Following;

/// <summary>Something that a person follows, as the person may know it now.</summary>
/// <param name="Follow">What is followed.</param>
/// <param name="Practice">The entry; null for a topic, and for an entry that the person may not read any more.</param>
public sealed record FollowedItem(Follow Follow, Practice? Practice);
