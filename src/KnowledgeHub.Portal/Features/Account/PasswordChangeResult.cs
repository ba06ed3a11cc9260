namespace KnowledgeHub.Portal.Features.Account;

/// <summary>What came of a change of password.</summary>
public enum PasswordChangeResult
{
    /// <summary>Changed.</summary>
    Done,

    /// <summary>The present password is wrong.</summary>
    WrongPassword,

    /// <summary>The new password is not taken; the answer says why.</summary>
    Weak,
}
