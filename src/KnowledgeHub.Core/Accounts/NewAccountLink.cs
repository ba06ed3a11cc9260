namespace KnowledgeHub.Core.Accounts;

/// <summary>An invited account.</summary>
/// <param name="Email">Its address.</param>
/// <param name="Secret">The secret of the link when no message carries it: then it is shown once; null when one does.</param>
public sealed record NewAccountLink(string Email, string? Secret);
