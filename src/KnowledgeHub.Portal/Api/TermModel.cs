namespace KnowledgeHub.Portal.Api;

/// <summary>A term as the API says it.</summary>
public sealed record TermModel(
    string Code,
    IReadOnlyDictionary<string, string> Label,
    IReadOnlyDictionary<string, string>? Description,
    string? Parent,
    bool IsDemonstration
);
