namespace KnowledgeHub.Portal.Api;

/// <summary>Another public work.</summary>
public sealed record ReferenceModel(string Title, string Publisher, int? Year);
