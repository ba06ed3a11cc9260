namespace KnowledgeHub.Core.Accounts;

/// <summary>What came of a change of an account.</summary>
public enum AccountChange
{
    /// <summary>Changed; the account's sign-ins have ended.</summary>
    Done,

    /// <summary>There is no such account.</summary>
    NotFound,

    /// <summary>Nobody would be left who administers accounts; nothing was changed.</summary>
    LastAdministrator,
}
