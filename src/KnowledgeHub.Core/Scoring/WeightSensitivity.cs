using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Scoring;

/// <summary>
/// What the weights of a version do to the result: the areas as they would be with equal weights, and whether their order changes
/// (advice of the OECD/JRC handbook on composite indicators, 2008).
/// </summary>
/// <param name="HasEqualWeights">Whether the version weighs all indicators alike, so that there is no difference.</param>
/// <param name="EqualWeightAreas">The areas with weight 1 for each indicator.</param>
/// <param name="ChangesOrder">
/// Whether some area stands above another with one set of weights, and level with it or below it with the other.
/// </param>
public sealed record WeightSensitivity(
    bool HasEqualWeights,
    ImmutableArray<Score> EqualWeightAreas,
    bool ChangesOrder
)
{
    /// <summary>Scores the same ratings once more with equal weights.</summary>
    /// <param name="framework">The version.</param>
    /// <param name="ratings">The ratings.</param>
    /// <param name="card">Their result with the version's weights.</param>
    public static WeightSensitivity Of(
        MaturityFramework framework,
        IReadOnlyCollection<Rating> ratings,
        ScoreCard card
    )
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(card);
        if (framework.Indicators.DistinctBy(indicator => indicator.Weight).Count() <= 1)
        {
            return new(true, card.Areas, false);
        }

        var equal = new MaturityFramework(
            framework.Document with
            {
                Indicators =
                [
                    .. framework.Indicators.Select(indicator => indicator with { Weight = 1 }),
                ],
            }
        );
        var areas = ScoreCalculation.Calculate(equal, ratings).Areas;
        return new(false, areas, OrderDiffers(card.Areas, areas));
    }

    private static bool OrderDiffers(ImmutableArray<Score> weighted, ImmutableArray<Score> equal)
    {
        for (var one = 0; one < weighted.Length; one++)
        {
            for (var other = one + 1; other < weighted.Length; other++)
            {
                var before = Order(weighted[one], weighted[other]);
                var after = Order(equal[one], equal[other]);
                if (before is not null && after is not null && before != after)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int? Order(Score one, Score other) =>
        one.Mean is { } left && other.Mean is { } right
            ? Math.Sign(ScoreRounding.Compared(left - right))
            : null;
}
