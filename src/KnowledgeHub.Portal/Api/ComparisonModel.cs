using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>Countries side by side, in the order asked for; never a ranking.</summary>
public sealed record ComparisonModel
{
    /// <summary>Version of the framework that the first assessment sets as basis.</summary>
    public required string Framework { get; init; }

    /// <summary>Year of reference of the first assessment; others may lie one year away.</summary>
    public required int ReferenceYear { get; init; }

    /// <summary>Completeness that a result needs to stand beside others.</summary>
    public required double NeededCompleteness { get; init; }
    public required IReadOnlyList<ComparedModel> Assessments { get; init; }
    public required IReadOnlyList<DifferenceModel> Differences { get; init; }

    /// <summary>Maps a comparison.</summary>
    public static ComparisonModel From(CountryComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new()
        {
            Framework = comparison.Framework.Version,
            ReferenceYear = comparison.ReferenceYear,
            NeededCompleteness = CountryComparison.NeededCompleteness,
            Assessments = [.. comparison.Assessments.Select(Compared)],
            Differences = [.. comparison.Differences.Select(Difference)],
        };
    }

    private static ComparedModel Compared(ComparedAssessment one) =>
        new(
            AssessmentModel.From(one.Assessment),
            one.Completeness,
            one.Card is not null,
            [.. one.Reasons.Select(EnumCode<IncomparableReason>.Of)],
            one.Card is null ? null : ScoreCardModel.From(one.Card)
        );

    private static DifferenceModel Difference(ScoreDifference one) =>
        new(
            EnumCode<ScoreKind>.Of(one.Subject.Kind),
            one.Subject.Code,
            one.Lowest,
            one.Highest,
            one.Spread,
            EnumCode<DifferenceBand>.Of(one.Band)
        );
}
