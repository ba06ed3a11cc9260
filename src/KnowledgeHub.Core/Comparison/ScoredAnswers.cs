using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>Scores assessments of which only the answers without texts were read.</summary>
internal static class ScoredAnswers
{
    public static MaturityFramework FrameworkOf(
        Assessment assessment,
        IFrameworkSource frameworks
    ) =>
        frameworks.Find(assessment.FrameworkVersion)
        ?? throw new InvalidOperationException(
            $"There is no version {assessment.FrameworkVersion} of the framework."
        );

    public static ScoreCard Score(
        Assessment assessment,
        ILookup<AssessmentId, AnsweredIndicator> answers,
        IFrameworkSource frameworks
    ) => Score(assessment, answers, FrameworkOf(assessment, frameworks));

    /// <summary>Answers to indicators that the framework does not have are left out: it may be a part of a version.</summary>
    public static ScoreCard Score(
        Assessment assessment,
        ILookup<AssessmentId, AnsweredIndicator> answers,
        MaturityFramework framework
    ) =>
        ScoreCalculation.Calculate(
            framework,
            answers[assessment.Id]
                .Where(answer => framework.PositionOf(answer.Indicator) is not null)
                .Select(answer => AnswerRating.Of(answer, assessment.ReferenceDate))
        );
}
