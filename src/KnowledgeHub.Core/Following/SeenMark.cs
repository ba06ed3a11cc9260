namespace KnowledgeHub.Core.Following;

/// <summary>Up to which moment a person has seen the notifications.</summary>
/// <param name="AccountId">Account id of the person.</param>
/// <param name="SeenUtc">The moment.</param>
public sealed record SeenMark(string AccountId, DateTime SeenUtc);
