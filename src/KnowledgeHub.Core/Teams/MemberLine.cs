namespace KnowledgeHub.Core.Teams;

/// <summary>A member with the name to show.</summary>
/// <param name="AccountId">Account id of the person.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Agency">Code of the agency.</param>
/// <param name="SinceUtc">Since when.</param>
public sealed record MemberLine(string AccountId, string Name, string Agency, DateTime SinceUtc);
