namespace KnowledgeHub.Core.Accounts;

/// <summary>What came of testing a secret.</summary>
public enum AttemptVerdict
{
    /// <summary>The secret is wrong, or there is nobody whom it could belong to.</summary>
    Wrong,

    /// <summary>
    /// The secret is right but more is asked for, such as a second factor. It does not count as a failure and forgives none:
    /// else a known password would allow endless guesses at the second factor.
    /// </summary>
    Partly,

    /// <summary>The person has proved everything; earlier failures are forgotten.</summary>
    Right,
}
