namespace KnowledgeHub.Portal.Features.Account;

/// <summary>What came of a sign-in.</summary>
public enum SignInResult
{
    /// <summary>Signed in.</summary>
    Done,

    /// <summary>The password is right, and a second factor is asked for now.</summary>
    SecondFactor,

    /// <summary>Name and password do not go together, or the account may not sign in here: both read alike.</summary>
    Refused,

    /// <summary>After many wrong attempts nothing is tested for a while; existing and unknown accounts alike.</summary>
    Wait,
}
