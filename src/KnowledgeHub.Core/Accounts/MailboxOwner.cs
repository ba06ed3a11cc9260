namespace KnowledgeHub.Core.Accounts;

/// <summary>The account behind an address.</summary>
/// <param name="AccountId">Account id.</param>
/// <param name="Email">The address as stored: messages go there, whatever was typed.</param>
/// <param name="Name">The name to show.</param>
public sealed record MailboxOwner(string AccountId, string Email, string Name)
{
    /// <summary>Whether the person has shown to read the mail of this address.</summary>
    public bool IsConfirmed { get; init; }
}
