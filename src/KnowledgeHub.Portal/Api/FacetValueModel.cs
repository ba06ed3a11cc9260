namespace KnowledgeHub.Portal.Api;

/// <summary>A facet value with its name in the reader's language and its number of entries.</summary>
public sealed record FacetValueModel(string Value, string Label, int Count);
