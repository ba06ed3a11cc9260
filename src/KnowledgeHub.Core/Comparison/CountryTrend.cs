using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// The cycles of one country over time, oldest first. Only indicators with the same wording in every version take part; the
/// others are named as redefined. Every cycle is scored by the weights of the newest version among them, so that a number
/// changes only where an answer has changed.
/// </summary>
public sealed record CountryTrend
{
    /// <summary>The cycles, oldest reference first.</summary>
    public required ImmutableArray<TrendCycle> Cycles { get; init; }

    /// <summary>The newest version among the cycles, with the unchanged indicators only: every cycle is scored by it.</summary>
    public required MaturityFramework Framework { get; init; }

    /// <summary>Indicators that are new, gone or worded differently in some version.</summary>
    public required ImmutableArray<IndicatorId> Redefined { get; init; }

    /// <summary>Puts the cycles of one country in a row.</summary>
    /// <param name="assessments">The cycles of one country; at least one.</param>
    /// <param name="answered">Their answers, in any order.</param>
    /// <param name="frameworks">The versions of the framework.</param>
    /// <exception cref="InvalidOperationException">The version of a cycle is not there.</exception>
    public static CountryTrend Of(
        IEnumerable<Assessment> assessments,
        IEnumerable<AnsweredIndicator> answered,
        IFrameworkSource frameworks
    ) =>
        Of(
            assessments,
            answered.ToLookup(answer => answer.Assessment),
            frameworks,
            ScoredAnswers.Score
        );

    /// <summary>Puts the cycles of one country in a row, scored by whoever keeps cards.</summary>
    internal static CountryTrend Of(
        IEnumerable<Assessment> assessments,
        ILookup<AssessmentId, AnsweredIndicator> answers,
        IFrameworkSource frameworks,
        Func<
            Assessment,
            ILookup<AssessmentId, AnsweredIndicator>,
            MaturityFramework,
            ScoreCard
        > score
    )
    {
        var cycles = assessments
            .OrderBy(assessment => assessment.ReferenceDate)
            .ThenBy(assessment => assessment.CreatedUtc)
            .ThenBy(assessment => assessment.Id.Value, StringComparer.Ordinal)
            .ToList();
        var versions = cycles
            .Select(cycle => ScoredAnswers.FrameworkOf(cycle, frameworks))
            .DistinctBy(framework => framework.Version)
            .OrderByDescending(framework => framework.Document.Published)
            .ToList();
        var (part, redefined) = ComparableParts.Of(versions);
        return new()
        {
            Framework = part,
            Redefined = redefined,
            Cycles =
            [
                .. cycles.Select(cycle => new TrendCycle(cycle, score(cycle, answers, part))),
            ],
        };
    }

    /// <summary>How every score changed from one cycle to another, in the order of <see cref="ScoreCard.All"/>.</summary>
    /// <param name="before">The earlier cycle.</param>
    /// <param name="after">The later cycle.</param>
    public static ImmutableArray<ScoreChange> Changes(TrendCycle before, TrendCycle after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. before.Card.All.Zip(
                after.Card.All,
                (earlier, later) => new ScoreChange(earlier, later)
            ),
        ];
    }
}
