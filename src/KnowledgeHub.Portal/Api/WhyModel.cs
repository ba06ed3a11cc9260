namespace KnowledgeHub.Portal.Api;

/// <summary>Why an entry was found: the reader's words that matched in a field.</summary>
public sealed record WhyModel(string Field, IReadOnlyList<string> Terms);
