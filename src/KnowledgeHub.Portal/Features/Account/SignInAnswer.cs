namespace KnowledgeHub.Portal.Features.Account;

/// <summary>What came of a sign-in.</summary>
/// <param name="Result">The result.</param>
/// <param name="RetryAfter">How long to wait; null unless the result is <see cref="SignInResult.Wait"/>.</param>
public sealed record SignInAnswer(SignInResult Result, TimeSpan? RetryAfter = null);
