using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>What counts as a need that countries share. Pure.</summary>
public static class TrainingNeedRules
{
    /// <summary>The least number of countries with a gap; each of them is named, so none is to be protected by numbers.</summary>
    public const int LeastCountries = 3;

    /// <summary>The needs that countries share, in the order of the framework.</summary>
    /// <param name="framework">The version that is asked by.</param>
    /// <param name="seen">The assessments, one for each country, all with their answers open to the reader.</param>
    /// <param name="answers">Their answers.</param>
    /// <param name="frameworks">Every version.</param>
    public static ImmutableArray<TrainingNeed> Of(
        MaturityFramework framework,
        IReadOnlyCollection<SeenAssessment> seen,
        IEnumerable<AnsweredIndicator> answers,
        IFrameworkSource frameworks
    )
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(seen);
        var given = answers.ToLookup(answer => (answer.Assessment, answer.Indicator));
        return
        [
            .. framework
                .Indicators.Select(indicator => Of(indicator, seen, given, frameworks))
                .Where(need => need.Countries.Length >= LeastCountries),
        ];
    }

    private static TrainingNeed Of(
        Indicator indicator,
        IEnumerable<SeenAssessment> seen,
        ILookup<(AssessmentId, IndicatorId), AnsweredIndicator> answers,
        IFrameworkSource frameworks
    )
    {
        var rated = seen.Select(one =>
                (
                    one.Assessment.Country,
                    Level: PeerRules.LevelOf(
                        one.Assessment,
                        indicator,
                        answers[(one.Assessment.Id, indicator.Id)],
                        frameworks
                    )
                )
            )
            .Where(one => one.Level is not null)
            .ToList();
        return new(
            indicator,
            [
                .. rated
                    .Where(one => one.Level is { } level && PeerRules.HasGap(level))
                    .Select(one => one.Country),
            ],
            rated.Count
        );
    }
}
