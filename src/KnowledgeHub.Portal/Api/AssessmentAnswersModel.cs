namespace KnowledgeHub.Portal.Api;

/// <summary>An assessment with its answers; an indicator without one has never been treated.</summary>
public sealed record AssessmentAnswersModel(
    AssessmentModel Assessment,
    int Indicators,
    IReadOnlyList<AnswerModel> Answers
);
