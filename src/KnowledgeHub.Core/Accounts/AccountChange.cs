namespace KnowledgeHub.Core.Accounts;

/// <summary>What came of a change of an account.</summary>
public enum AccountChange
{
    /// <summary>Changed; the account's sign-ins have ended.</summary>
    Done,

    /// <summary>There is no such account.</summary>
    NotFound,

    /// <summary>Somebody else has changed it since it was shown; nothing was changed.</summary>
    Conflict,

    /// <summary>Nobody would be left who administers accounts; nothing was changed.</summary>
    LastAdministrator,
}
