namespace KnowledgeHub.Portal.Features.Presence;

/// <summary>Somebody who has an answer open.</summary>
/// <param name="AccountId">Account id.</param>
/// <param name="Name">Name shown to others.</param>
/// <param name="IsWriting">Whether the person has typed a moment ago.</param>
public sealed record PresentPerson(string AccountId, string Name, bool IsWriting);
