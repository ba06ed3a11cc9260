using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Portal.Api;

/// <summary>The cycles of one country, oldest first.</summary>
public sealed record TrendModel(
    int UnchangedIndicators,
    IReadOnlyList<string> Redefined,
    IReadOnlyList<TrendCycleModel> Cycles
)
{
    /// <summary>Maps a trend.</summary>
    public static TrendModel From(CountryTrend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return new(
            trend.Framework.Indicators.Length,
            [.. trend.Redefined.Select(indicator => indicator.Value)],
            [
                .. trend.Cycles.Select(cycle => new TrendCycleModel(
                    AssessmentModel.From(cycle.Assessment),
                    ScoreCardModel.From(cycle.Card)
                )),
            ]
        );
    }
}
