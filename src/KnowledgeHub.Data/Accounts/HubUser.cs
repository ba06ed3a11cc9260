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

    /// <summary>When the person asked to be erased; null when not.</summary>
    public DateTime? ErasureAskedUtc { get; set; }

    /// <summary>When the account was erased; what is left is a pseudonym.</summary>
    public DateTime? ErasedUtc { get; set; }

    /// <summary>The number in the pseudonym.</summary>
    public int? ErasedNumber { get; set; }
}
