namespace KnowledgeHub.Core.Following;

/// <summary>That a person follows something; nobody else sees it.</summary>
/// <param name="AccountId">Account id of the person.</param>
/// <param name="Kind">What is followed.</param>
/// <param name="Target">Its id or code.</param>
/// <param name="SinceUtc">Since when: what happened before is no news.</param>
public sealed record Follow(string AccountId, FollowKind Kind, string Target, DateTime SinceUtc);
