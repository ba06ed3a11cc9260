namespace KnowledgeHub.Portal.Api;

/// <summary>A weak point that a mean would hide.</summary>
public sealed record FlagModel(string Kind, string Code, IReadOnlyList<string> Causes);
