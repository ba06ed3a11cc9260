namespace KnowledgeHub.Core.Accounts;

/// <summary>A session, and which state of the account's rights is the present one.</summary>
/// <param name="Session">The session.</param>
/// <param name="Version">Changes with every change of roles, countries, password or factors of the account.</param>
public sealed record SessionRights(AccountSession Session, string? Version);
