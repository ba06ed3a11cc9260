namespace KnowledgeHub.Core.Accounts;

/// <summary>What came of an attempt at a secret.</summary>
/// <param name="Verdict">What the test said; null when nothing was tested.</param>
/// <param name="RetryAfter">How long to wait before anything is tested again; null when something was.</param>
public sealed record AttemptAnswer(AttemptVerdict? Verdict, TimeSpan? RetryAfter = null);
