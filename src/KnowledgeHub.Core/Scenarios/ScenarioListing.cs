namespace KnowledgeHub.Core.Scenarios;

/// <summary>A scenario, and who made it.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Author">Name of who made it; null when that account is gone.</param>
public sealed record ScenarioListing(Scenario Scenario, string? Author);
