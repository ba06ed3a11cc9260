namespace KnowledgeHub.Portal.Api;

/// <summary>What an assessment comes to.</summary>
public sealed record ResultModel(
    AssessmentModel Assessment,
    ScoreCardModel Scores,
    bool EqualWeights,
    bool WeightsChangeOrder
);
