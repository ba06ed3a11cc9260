namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Length over composition (ASVS 5.0, 6.2).</summary>
public static class PasswordRules
{
    /// <summary>The least length of a password in characters.</summary>
    public const int MinLength = 15;

    /// <summary>The greatest length of a password in characters.</summary>
    public const int MaxLength = 128;
}
