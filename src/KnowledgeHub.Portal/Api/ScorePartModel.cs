namespace KnowledgeHub.Portal.Api;

/// <summary>One term of a score's formula.</summary>
public sealed record ScorePartModel(
    string Code,
    string Use,
    double? Value,
    double Weight,
    double? Low,
    double? High
);
