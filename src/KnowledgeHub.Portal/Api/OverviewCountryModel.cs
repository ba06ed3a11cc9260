using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>One country of an overview; without numbers, and with the reasons, when it cannot be compared.</summary>
public sealed record OverviewCountryModel
{
    public required string Country { get; init; }
    public required string Assessment { get; init; }
    public required DateOnly ReferenceDate { get; init; }
    public required string Status { get; init; }

    /// <summary>Whether it is the caller's own country.</summary>
    public required bool Own { get; init; }
    public required double Completeness { get; init; }
    public required double NotApplicable { get; init; }
    public required bool Comparable { get; init; }
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Scores with one decimal, by code of cell, area, pillar, driver or theme; those withheld are missing.</summary>
    public required IReadOnlyDictionary<string, decimal> Scores { get; init; }

    /// <summary>Levels by indicator; empty where the country does not share its answers.</summary>
    public required IReadOnlyDictionary<string, int> Levels { get; init; }

    /// <summary>Maps a country.</summary>
    public static OverviewCountryModel From(OverviewCountry country)
    {
        ArgumentNullException.ThrowIfNull(country);
        return new()
        {
            Country = country.Assessment.Country.Value,
            Assessment = country.Assessment.Id.Value,
            ReferenceDate = country.Assessment.ReferenceDate,
            Status = EnumCode<AssessmentStatus>.Of(country.Assessment.Status),
            Own = country.IsOwn,
            Completeness = country.Completeness,
            NotApplicable = country.NotApplicable,
            Comparable = country.Card is not null,
            Reasons = [.. country.Reasons.Select(EnumCode<IncomparableReason>.Of)],
            Scores = (country.Card?.All ?? [])
                .Where(score => score.Subject.Kind is not ScoreKind.Overall && score.IsShown)
                .ToDictionary(
                    score => score.Subject.Code,
                    score => ScoreRounding.Displayed(score.Mean ?? 0)
                ),
            Levels = country.Levels.ToDictionary(level => level.Key.Value, level => level.Value),
        };
    }
}
