using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>What came of a change of password.</summary>
/// <param name="Result">The result.</param>
/// <param name="RetryAfter">How long to wait after many wrong attempts; null when the password was tested.</param>
/// <param name="Weakness">What is wrong with the new password; null when nothing is.</param>
public sealed record PasswordChangeAnswer(
    PasswordChangeResult Result,
    TimeSpan? RetryAfter = null,
    PasswordWeakness? Weakness = null
);
