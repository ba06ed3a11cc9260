namespace KnowledgeHub.Portal.Api;

/// <summary>A code with its name in the reader's language.</summary>
public sealed record FacetValueLabelModel(string Value, string Label);
