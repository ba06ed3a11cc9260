namespace KnowledgeHub.Portal.Api;

/// <summary>A section of an entry and the language it is in.</summary>
public sealed record SectionModel(string Text, string Lang);
