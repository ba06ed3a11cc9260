namespace KnowledgeHub.Portal.Features.Account;

/// <summary>What came of a sign-in.</summary>
public enum SignInResult
{
    /// <summary>Signed in.</summary>
    Done,

    /// <summary>Name and password do not go together, or the account may not sign in here: both read alike.</summary>
    Refused,

    /// <summary>Too many wrong attempts; the account is closed for some minutes.</summary>
    Locked,
}
