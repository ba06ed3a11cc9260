namespace KnowledgeHub.Core.SecondFactors;

/// <summary>What an installation has decided about second factors.</summary>
/// <param name="GraceDays">Days of grace, see <see cref="SecondFactorRules.DefaultGraceDays"/>.</param>
public sealed record SecondFactorPolicy(int GraceDays);
