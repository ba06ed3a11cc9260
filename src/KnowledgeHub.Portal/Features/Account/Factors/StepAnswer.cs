namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>What came of a second step.</summary>
/// <param name="Result">The result.</param>
/// <param name="RetryAfter">How long to wait; null unless nothing was tested.</param>
public sealed record StepAnswer(StepResult Result, TimeSpan? RetryAfter = null);
