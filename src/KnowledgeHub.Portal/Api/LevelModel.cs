namespace KnowledgeHub.Portal.Api;

/// <summary>A level of the maturity scale; texts by language code.</summary>
public sealed record LevelModel(
    int Level,
    IReadOnlyDictionary<string, string> Name,
    IReadOnlyDictionary<string, string> Descriptor,
    IReadOnlyDictionary<string, string> Evidence
);
