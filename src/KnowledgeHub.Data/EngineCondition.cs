namespace KnowledgeHub.Data;

/// <summary>What an operator should know of the database product.</summary>
/// <param name="Mode">Product, version, and how the portal uses it.</param>
/// <param name="Warnings">What endangers the data, each with what to do; empty when nothing does.</param>
public sealed record EngineCondition(string Mode, IReadOnlyList<string> Warnings);
