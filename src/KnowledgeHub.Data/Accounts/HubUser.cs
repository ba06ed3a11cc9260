using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Data.Accounts;

/// <summary>An account.</summary>
public sealed class HubUser : IdentityUser
{
    /// <summary>The name shown to others.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Whether this is a demonstration account: it can sign in only where demonstrations are allowed.</summary>
    public bool IsDemonstration { get; set; }

    /// <summary>When an administrator closed the account; null while it is open. A closed account signs in nowhere.</summary>
    public DateTime? DisabledUtc { get; set; }
}
