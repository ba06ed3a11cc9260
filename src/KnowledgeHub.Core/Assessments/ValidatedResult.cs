using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// A result by the agreed values, and beside it by the validated ones: the advisor's answer where there is one, else the
/// agreed. Practice of external evaluations that keep both (WHO Joint External Evaluation).
/// </summary>
/// <param name="Values">The values of each assessed indicator, in the order of the framework.</param>
/// <param name="Agreed">The scores by the agreed values.</param>
/// <param name="Validated">The scores by the validated values.</param>
public sealed record ValidatedResult(
    ImmutableArray<IndicatorValues> Values,
    ScoreCard Agreed,
    ScoreCard Validated
)
{
    /// <summary>Number of indicators for which an advisor gave an answer.</summary>
    public int Count => Values.Count(values => values.Advisor is not null);

    /// <summary>Puts the values of an assessment side by side and scores both.</summary>
    /// <param name="reading">The assessment with the answers that the reader sees.</param>
    public static ValidatedResult Of(AssessmentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var advisor = reading.By(AnswerKey.Validation);
        var ratings = reading.Framework.Indicators.Select(indicator =>
            RatingOf(reading, advisor, indicator)
        );
        return new(
            [
                .. reading
                    .Framework.Indicators.Where(indicator =>
                        reading.Assessment.Covers(indicator.Id)
                    )
                    .Select(indicator => new IndicatorValues(
                        indicator,
                        reading.LevelsOf(indicator.Id),
                        reading.Find(indicator.Id)?.Content,
                        AnsweredBy(advisor, indicator)?.Content
                    )),
            ],
            ScoreCalculation.Calculate(reading.Framework, reading.Ratings),
            ScoreCalculation.Calculate(reading.Framework, ratings)
        );
    }

    // What an advisor leaves unanswered was not looked at: the agreed answer stands.
    private static Answer? AnsweredBy(AssessmentReading reading, Indicator indicator) =>
        reading.Find(indicator.Id) is { Content.State: not AnswerState.Unanswered } answer
            ? answer
            : null;

    private static Rating RatingOf(
        AssessmentReading agreed,
        AssessmentReading advisor,
        Indicator indicator
    )
    {
        var reference = agreed.Assessment.ReferenceDate;
        var own = agreed.Find(indicator.Id);
        return AnsweredBy(advisor, indicator) is { } validated
                ? WithEvidenceOf(validated, own).ToRating(reference)
            : own is null ? Rating.Unanswered(indicator.Id)
            : own.ToRating(reference);
    }

    // An advisor who names no evidence judges that of the country: it is the level that differs, not what supports it.
    private static Answer WithEvidenceOf(Answer validated, Answer? own) =>
        validated.Content.Evidence is not null || own is null
            ? validated
            : validated with
            {
                Spread = own.Spread,
                Content = validated.Content with
                {
                    Evidence = own.Content.Evidence,
                    EvidenceFrom = own.Content.EvidenceFrom,
                },
            };
}
