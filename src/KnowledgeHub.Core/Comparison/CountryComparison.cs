using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// Results of several countries side by side. The first that was chosen sets the basis: its version of the framework, and its
/// year of reference give or take one. Levels are ordinal, so a mean is a convention: profiles are shown, never a ranking.
/// </summary>
public sealed record CountryComparison
{
    /// <summary>Completeness from which a result may stand beside others.</summary>
    public const double NeededCompleteness = 0.8;

    /// <summary>Years that a reference may lie away from the basis.</summary>
    public const int YearsApart = 1;

    private static readonly ImmutableArray<ScoreSubject> _subjects =
    [
        .. Grid.Cells.Select(code => new ScoreSubject(ScoreKind.Cell, code)),
        .. Grid.Areas.Select(code => new ScoreSubject(ScoreKind.Area, code)),
        .. Grid.Pillars.Select(code => new ScoreSubject(ScoreKind.Pillar, code)),
        .. Grid.Drivers.Select(code => new ScoreSubject(ScoreKind.Driver, code)),
        .. Grid.Themes.Select(code => new ScoreSubject(ScoreKind.Theme, code)),
    ];

    /// <summary>The version of the framework that the comparison is made by.</summary>
    public required MaturityFramework Framework { get; init; }

    /// <summary>The year of reference of the basis.</summary>
    public required int ReferenceYear { get; init; }

    /// <summary>The countries, in the order in which they were chosen.</summary>
    public required ImmutableArray<ComparedAssessment> Assessments { get; init; }

    /// <summary>How far the countries are apart: cells, areas, pillars, drivers and themes, each in the order of the grid.</summary>
    public required ImmutableArray<ScoreDifference> Differences { get; init; }

    /// <summary>Compares.</summary>
    /// <param name="assessments">The assessments in the order chosen; at least one.</param>
    /// <param name="answered">Their answers, in any order.</param>
    /// <param name="frameworks">The versions of the framework.</param>
    /// <exception cref="InvalidOperationException">The version of an assessment is not there.</exception>
    public static CountryComparison Of(
        IReadOnlyList<Assessment> assessments,
        IEnumerable<AnsweredIndicator> answered,
        IFrameworkSource frameworks
    )
    {
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(frameworks);
        var answers = answered.ToLookup(answer => answer.Assessment);
        var basis = assessments[0];
        ImmutableArray<ComparedAssessment> compared =
        [
            .. assessments.Select(assessment =>
                Compare(basis, assessment, ScoredAnswers.Score(assessment, answers, frameworks))
            ),
        ];
        return new()
        {
            Framework = ScoredAnswers.FrameworkOf(basis, frameworks),
            ReferenceYear = basis.ReferenceDate.Year,
            Assessments = compared,
            Differences = [.. _subjects.Select(subject => Difference(compared, subject))],
        };
    }

    private static ComparedAssessment Compare(Assessment basis, Assessment one, ScoreCard card)
    {
        ImmutableArray<IncomparableReason> reasons =
        [
            .. Comparability.Reasons(basis.FrameworkVersion, basis.ReferenceDate.Year, one, card),
        ];
        return new(one, card.Overall.Completeness, reasons.IsEmpty ? card : null, reasons);
    }

    private static ScoreDifference Difference(
        ImmutableArray<ComparedAssessment> compared,
        ScoreSubject subject
    )
    {
        var means = compared
            .Select(one => one.Card?.All.First(score => score.Subject == subject).Mean)
            .OfType<double>()
            .ToList();
        return means.Count < 2 ? new(subject, null, null) : new(subject, means.Min(), means.Max());
    }
}
