namespace KnowledgeHub.Core.Accounts;

/// <summary>The address of an account whose owner has not shown to read its mail.</summary>
/// <param name="Email">The address.</param>
/// <param name="CanBeSent">Whether a link that confirms it can be sent.</param>
public sealed record UnconfirmedEmail(string Email, bool CanBeSent);
