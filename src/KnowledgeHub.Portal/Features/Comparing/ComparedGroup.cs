namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>Rows that stand under one heading.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Rows">The rows.</param>
public sealed record ComparedGroup(string Name, IReadOnlyList<ComparedRow> Rows);
