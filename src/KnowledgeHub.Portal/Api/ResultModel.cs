using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Targets;

namespace KnowledgeHub.Portal.Api;

/// <summary>What an assessment comes to.</summary>
public sealed record ResultModel(
    AssessmentModel Assessment,
    ScoreCardModel Scores,
    bool EqualWeights,
    bool WeightsChangeOrder
)
{
    /// <summary>The values of each indicator side by side; null where the account may read the scores only.</summary>
    public IReadOnlyList<IndicatorValuesModel>? Values { get; init; }

    /// <summary>The scores by the advisor's values where there are any, else the agreed; null where there is no advisor's value.</summary>
    public ScoreCardModel? Validated { get; init; }

    /// <summary>Each indicator with its target; null where the account may read the scores only.</summary>
    public IReadOnlyList<TargetModel>? Targets { get; init; }

    /// <summary>The indicators below their target, the greatest priority first; null likewise.</summary>
    public IReadOnlyList<string>? Gaps { get; init; }

    /// <summary>The distance to the target, of everything, the areas and the pillars; null likewise.</summary>
    public IReadOnlyList<TargetDistanceModel>? Distances { get; init; }

    /// <summary>The scores of an assessment alone.</summary>
    public static ResultModel From(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(
            AssessmentModel.From(result.Reading.Assessment),
            ScoreCardModel.From(result.Card),
            result.Sensitivity.HasEqualWeights,
            result.Sensitivity.ChangesOrder
        );
    }

    /// <summary>The scores of an assessment with what stands beside them.</summary>
    public static ResultModel From(TargetReading targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        var result = AssessmentResult.Of(targets.Reading);
        var values = ValidatedResult.Of(targets.Reading);
        IEnumerable<Score> measured =
        [
            result.Card.Overall,
            .. result.Card.Areas,
            .. result.Card.Pillars,
        ];
        return From(result) with
        {
            Values = [.. values.Values.Select(IndicatorValuesModel.From)],
            Validated =
                values.Count > 0
                    ? ScoreCardModel.From(values.Validated) with
                    {
                        Validation = "validated",
                    }
                    : null,
            Targets = [.. targets.Sheet.Targets.Select(TargetModel.From)],
            Gaps = [.. targets.Sheet.Gaps.Select(gap => gap.Indicator.Id.Value)],
            Distances =
            [
                .. measured.Select(score =>
                    TargetDistanceModel.From(targets.Sheet.DistanceOf(score.Subject))
                ),
            ],
        };
    }
}
