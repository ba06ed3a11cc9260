using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>An assessment and what it comes to.</summary>
/// <param name="Reading">Assessment, framework and answers.</param>
/// <param name="Card">Scores and flags.</param>
/// <param name="Sensitivity">What the weights do to it.</param>
public sealed record AssessmentResult(
    AssessmentReading Reading,
    ScoreCard Card,
    WeightSensitivity Sensitivity
)
{
    /// <summary>Scores an assessment.</summary>
    /// <param name="reading">What was read.</param>
    public static AssessmentResult Of(AssessmentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var ratings = reading.Ratings;
        var card = ScoreCalculation.Calculate(reading.Framework, ratings);
        return new(reading, card, WeightSensitivity.Of(reading.Framework, ratings, card));
    }
}
