namespace KnowledgeHub.Portal.Api;

/// <summary>What a level of the scale means for one indicator; texts by language code.</summary>
public sealed record IndicatorLevelModel(
    int Level,
    IReadOnlyDictionary<string, string> Statement,
    IReadOnlyDictionary<string, string> Evidence
);
