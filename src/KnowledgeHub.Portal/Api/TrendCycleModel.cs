namespace KnowledgeHub.Portal.Api;

/// <summary>One cycle, scored by the unchanged indicators only.</summary>
public sealed record TrendCycleModel(AssessmentModel Assessment, ScoreCardModel Scores);
