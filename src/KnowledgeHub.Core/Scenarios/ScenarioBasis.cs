namespace KnowledgeHub.Core.Scenarios;

/// <summary>Which scenario somebody wants to change.</summary>
/// <param name="Assessment">The assessment, as typed, possibly malformed.</param>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="Version">The version that was seen.</param>
public sealed record ScenarioBasis(string? Assessment, Guid Scenario, int Version);
