namespace KnowledgeHub.Portal.Api;

/// <summary>A suggestion while typing.</summary>
public sealed record SuggestionModel(string Id, string Text);
