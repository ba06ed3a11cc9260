using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>Which assessments stand for the countries of an overview, and what has to be read for it.</summary>
internal sealed record OverviewChoice
{
    public required MaturityFramework Framework { get; init; }

    public required int Year { get; init; }

    public required ImmutableArray<int> Years { get; init; }

    /// <summary>One assessment for each country, by code.</summary>
    public required ImmutableArray<Assessment> Chosen { get; init; }

    /// <summary>The assessments whose answers are needed.</summary>
    public required ImmutableArray<Assessment> Read { get; init; }

    private bool HasCycles { get; init; }

    public static OverviewChoice Of(
        Circle circle,
        OverviewRequest request,
        CountryGroup group,
        IFrameworkSource frameworks
    )
    {
        ImmutableArray<int> years =
        [
            .. circle.Visible.Select(one => one.ReferenceDate.Year).Distinct().OrderDescending(),
        ];
        var year = request.Year ?? years[0];
        var asked = circle.Visible.Where(one => IsAsked(one, request, group)).ToList();
        ImmutableArray<Assessment> chosen =
        [
            .. asked
                .GroupBy(one => one.Country)
                .OrderBy(cycles => cycles.Key.Value, StringComparer.Ordinal)
                .Select(cycles => Nearest(cycles, year)),
        ];
        return new()
        {
            Framework = FrameworkOf(chosen.IsEmpty ? circle.Visible : chosen, year, frameworks),
            Year = year,
            Years = years,
            Chosen = chosen,
            Read = request.WithCycles ? [.. asked] : chosen,
            HasCycles = request.WithCycles,
        };
    }

    public ImmutableArray<OverviewCountry> Score(
        Circle circle,
        ILookup<AssessmentId, AnsweredIndicator> answers,
        IFrameworkSource frameworks,
        KeptCards cards
    )
    {
        var cycles = Read.ToLookup(one => one.Country);
        return
        [
            .. Chosen.Select(one =>
                Score(circle, one, answers, (frameworks, cards)) with
                {
                    Cycles = HasCycles
                        ? CountryTrend.Of(cycles[one.Country], answers, frameworks, cards.Of).Cycles
                        : [],
                }
            ),
        ];
    }

    private static bool IsAsked(Assessment one, OverviewRequest request, CountryGroup group) =>
        group.Contains(one.Country)
        && (request.Countries.Count == 0 || request.Countries.Contains(one.Country))
        && (request.From is null || one.Status >= request.From);

    private static Assessment Nearest(IEnumerable<Assessment> cycles, int year) =>
        cycles
            .OrderBy(one => Math.Abs(one.ReferenceDate.Year - year))
            .ThenByDescending(one => one.ReferenceDate)
            .First();

    // The newest version that is in use around the year, so that as many countries as possible are compared by what is current.
    private static MaturityFramework FrameworkOf(
        ImmutableArray<Assessment> assessments,
        int year,
        IFrameworkSource frameworks
    )
    {
        var near = assessments
            .Where(one => Math.Abs(one.ReferenceDate.Year - year) <= CountryComparison.YearsApart)
            .ToList();
        return (near.Count == 0 ? [.. assessments] : near)
            .DistinctBy(one => one.FrameworkVersion)
            .Select(one => ScoredAnswers.FrameworkOf(one, frameworks))
            .MaxBy(framework => framework.Document.Published)!; // not null: the reader sees one assessment at least
    }

    private OverviewCountry Score(
        Circle circle,
        Assessment one,
        ILookup<AssessmentId, AnsweredIndicator> answers,
        (IFrameworkSource Frameworks, KeptCards Cards) scoring
    )
    {
        var card = scoring.Cards.Of(
            one,
            answers,
            ScoredAnswers.FrameworkOf(one, scoring.Frameworks)
        );
        ImmutableArray<IncomparableReason> reasons =
        [
            .. Comparability.Reasons(Framework.Version, Year, one, card),
        ];
        return new()
        {
            Assessment = one,
            IsOwn = circle.Own.Contains(one.Country),
            Completeness = card.Overall.Completeness,
            NotApplicable =
                (double)answers[one.Id].Count(answer => answer.State is AnswerState.NotApplicable)
                / Framework.Indicators.Length,
            Card = reasons.IsEmpty ? card : null,
            Reasons = reasons,
            Levels =
                reasons.IsEmpty && circle.WithAnswers.Contains(one.Id)
                    ? LevelsOf(answers[one.Id])
                    : ImmutableDictionary<IndicatorId, int>.Empty,
        };
    }

    private static ImmutableDictionary<IndicatorId, int> LevelsOf(
        IEnumerable<AnsweredIndicator> answers
    ) =>
        answers
            .Where(answer => answer.Level is not null)
            .ToImmutableDictionary(answer => answer.Indicator, answer => answer.Level ?? 0);
}
