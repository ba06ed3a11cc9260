namespace KnowledgeHub.Core.Accounts;

/// <summary>What a link in a mail allows. The code is stored.</summary>
public enum AccountLinkKind
{
    /// <summary>Choosing the first password of an account that an administrator made.</summary>
    Invitation,

    /// <summary>Choosing a new password.</summary>
    PasswordReset,

    /// <summary>Confirming a new e-mail address.</summary>
    EmailChange,

    /// <summary>Confirming the e-mail address that an account was made with.</summary>
    EmailConfirmation,
}
