namespace KnowledgeHub.Portal.Api;

/// <summary>An agency that takes part; without areas and indicators it is asked for the whole scope.</summary>
public sealed record AssessmentAgencyModel(
    string Code,
    string Name,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Indicators
);
