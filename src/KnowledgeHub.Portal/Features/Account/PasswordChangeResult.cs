namespace KnowledgeHub.Portal.Features.Account;

/// <summary>What came of a change of password.</summary>
public enum PasswordChangeResult
{
    /// <summary>Changed.</summary>
    Done,

    /// <summary>The present password is wrong.</summary>
    WrongPassword,

    /// <summary>The new password is shorter than <see cref="PasswordRules.MinLength"/>.</summary>
    TooShort,
}
