namespace KnowledgeHub.Core.Accounts;

/// <summary>The address of the own account.</summary>
/// <param name="Email">The address.</param>
/// <param name="IsConfirmed">Whether its owner has shown to read its mail.</param>
/// <param name="CanBeSent">Whether a link that confirms it can be sent.</param>
public sealed record OwnEmail(string Email, bool IsConfirmed, bool CanBeSent);
