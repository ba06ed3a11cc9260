using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Data.Accounts;

/// <summary>An account.</summary>
public sealed class HubUser : IdentityUser
{
    /// <summary>The name shown to others.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Whether this is a demonstration account: it can sign in only where demonstrations are allowed.</summary>
    public bool IsDemonstration { get; set; }
}
